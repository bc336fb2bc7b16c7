/** What importing a file does, told before it is done. */
export interface ImportReport {
  /** Events that are added. */
  readonly fresh: number;
  /** Events that are here already. */
  readonly known: number;
  /** Events of questions that this book does not have: left out. */
  readonly unknownQuestion: number;
  /** New events of questions whose history here says otherwise or goes on later: left out, a question as a whole. */
  readonly conflicting: number;
  readonly conflictingQuestions: number;
  /** Questions that are marked here as in the file: those with a mark of their own here keep it. */
  readonly marks: number;
  /** Study days that get the limits of the file, by the same rule. */
  readonly dayLimits: number;
  /** The settings of the file come along only where nothing was answered yet: they decide what the answers fold to. */
  readonly takesSettings: boolean;
}

export const addsSomething = ({ fresh, marks, dayLimits }: Omit<ImportReport, 'takesSettings'>): boolean =>
  fresh + marks + dayLimits > 0;

/** The reply to `POST /api/me/import`. */
export interface ImportReply {
  readonly report: ImportReport;
  /** Names the plan: sent back with the same file, it is carried out. */
  readonly plan: string;
  readonly done: boolean;
}
