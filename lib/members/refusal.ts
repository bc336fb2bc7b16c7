/** An expected "no" that a reader sees: `message` is a Korean sentence that says what to do. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  /** For programs, in kebab-case. */
  readonly code: string;
  readonly message: string;
  /** After how many seconds the same request may succeed. */
  readonly retryAfterSeconds?: number;
}
