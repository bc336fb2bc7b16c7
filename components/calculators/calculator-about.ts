interface FormulaSource {
  readonly formula: string;
  /** Where it comes from, and what that source says. */
  readonly from: string;
  readonly href?: string;
}

export interface CalculatorAbout {
  /** The one question that it answers. */
  readonly question: string;
  /** For search engines and lists. */
  readonly description: string;
  readonly sources: readonly FormulaSource[];
}
