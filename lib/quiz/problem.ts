/** Where a question breaks a writing rule; for those who write questions, so in English. */
export interface Problem {
  readonly message: string;
  /** Keys and indexes from the item down to the offending value. */
  readonly path: readonly (string | number)[];
}
