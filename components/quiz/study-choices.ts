/** What the page offers to study: only what the bank has questions of. */
export interface StudyChoices {
  readonly chapters: readonly StudyChoice[];
  readonly topics: readonly StudyChoice[];
}

interface StudyChoice {
  /** As the address names it. */
  readonly value: string;
  readonly title: string;
  readonly questions: number;
}
