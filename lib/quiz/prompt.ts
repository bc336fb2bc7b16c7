import type { QuestionType } from './question-schema';

/**
 * What the browser gets: everything needed to ask, nothing that tells the answer. Options, steps, rights and labels
 * are shuffled already and are named by their position in these lists.
 */
interface PromptBase<T extends QuestionType> {
  readonly type: T;
  readonly questionId: string;
  readonly topic: string;
  readonly level: 1 | 2 | 3;
  /** With a numeric question's parameters filled in; `**bold**` and `code` are its only markup. */
  readonly stem: string;
}

export type Prompt =
  | (PromptBase<'sc'> & { readonly options: readonly string[] })
  | (PromptBase<'mc'> & { readonly options: readonly string[] })
  | (PromptBase<'or'> & { readonly steps: readonly string[] })
  | (PromptBase<'ma'> & { readonly lefts: readonly string[]; readonly rights: readonly string[] })
  | (PromptBase<'cl'> & { readonly blankCount: number })
  | (PromptBase<'nu'> & { readonly unit: string })
  | PromptBase<'fr'>
  | (PromptBase<'dg'> & {
      readonly figure: string;
      /** Slot ids of the figure in reading order. */
      readonly slots: readonly string[];
      readonly labels: readonly string[];
    });

export type PromptOf<T extends QuestionType> = Extract<Prompt, { type: T }>;

/** Two seeds: a retry on the same day keeps the numbers (`draw`) and shuffles anew (`layout`). */
export interface PromptSeeds {
  readonly draw: string;
  readonly layout: string;
}
