/** What somebody may say is the matter with a question. */
export const REPORT_KINDS = ['wrong', 'unclear', 'outdated'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Characters of the sentence that goes with it. */
export const LONGEST_REPORT = 500;
