/** One thing that is wrong with the content: shown as `content/chapters/x.mdx:12 message`. */
export interface Problem {
  /** Relative to the root of the content folder's parent, such as `content/book.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message);

export const sortProblems = (problems: readonly Problem[]): Problem[] => [...problems].sort(byPlace);

export const formatProblem = ({ file, line, message }: Problem): string => `${file}:${line} ${message}`;
