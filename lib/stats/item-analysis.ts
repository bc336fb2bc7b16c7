import { grade } from '../quiz/grade';
import {
  arranged,
  labelOrder,
  labelsOf,
  leftOrder,
  optionOrder,
  rightOrder,
  rightsOf,
  stepOrder,
} from '../quiz/layout';
import type { PromptSeeds } from '../quiz/prompt';
import type { Feedback, Verdict } from '../quiz/protocol';
import type { Question, WholeQuestion } from '../quiz/question-schema';
import type { Response } from '../quiz/response-schema';
import { wholeQuestion } from '../quiz/whole-question';

/** One answer to a question, with the seeds that its Prompt was made with. */
export interface ItemAnswer {
  readonly memberId: string;
  readonly verdict: Verdict;
  readonly response: Response;
  readonly seeds: PromptSeeds;
}

/** Something that was chosen, in the bank's own words. */
export interface Choice {
  /** Of what it was chosen: the left of a pair, a blank, a slot; empty where there is one thing to choose. */
  readonly part: string;
  readonly text: string;
  readonly isRight: boolean;
}

export interface ItemFigures {
  /** Members who have answered. */
  readonly learners: number;
  /** Of each member's first answer: the share that was right; undefined while there is none. */
  readonly shareRightAtFirst: number | undefined;
  /** What was chosen in the first answers and how often, the commonest first. */
  readonly choices: readonly (Choice & { readonly count: number })[];
}

/** Takes one answer after the other, so that millions need not be in memory. */
export interface ItemTally {
  add(answer: ItemAnswer): void;
  figures(): ItemFigures;
}

/** Counts how a question is answered at first sight: later answers of the same member tell of their memory and not of the item. */
export function itemTally(question: Question): ItemTally {
  const seen = new Set<string>();
  const counts = new Map<string, Choice & { count: number }>();
  let right = 0;
  return {
    add({ memberId, verdict, response, seeds }) {
      if (seen.has(memberId)) return;
      seen.add(memberId);
      if (verdict === 'right') right += 1;
      for (const choice of choicesOf(question, seeds, response)) {
        const key = JSON.stringify([choice.part, choice.text]);
        const known = counts.get(key);
        if (known) known.count += 1;
        else counts.set(key, { ...choice, count: 1 });
      }
    },
    figures: () => ({
      learners: seen.size,
      shareRightAtFirst: seen.size === 0 ? undefined : right / seen.size,
      choices: [...counts.values()].sort((a, b) =>
        a.part === b.part ? b.count - a.count : a.part < b.part ? -1 : 1,
      ),
    }),
  };
}

/** An answer in words; none where the bank was edited since and its positions fit no more. */
export function choicesOf(asked: Question, seeds: PromptSeeds, response: Response): readonly Choice[] {
  const graded = grade(asked, seeds, response);
  return graded.ok ? inWords(wholeQuestion(asked, seeds), seeds, response, graded.value) : [];
}

function inWords(
  question: WholeQuestion,
  seeds: PromptSeeds,
  response: Response,
  { parts = [], solution, remark, verdict }: Feedback,
): readonly Choice[] {
  const isRight = verdict === 'right';
  /** One choice for each part: what was chosen from these, at these positions. */
  const oneEach = (
    names: readonly string[],
    from: readonly string[],
    positions: readonly (number | null)[],
  ) =>
    names.map((part, at) => ({ part, text: from[positions[at] ?? -1] ?? '', isRight: parts[at] ?? false }));

  if (question.type === 'sc' && response.type === 'sc') {
    const options = arranged(question.options, optionOrder(question, seeds));
    return oneEach([''], options, [response.choice]).map((choice) => ({ ...choice, isRight }));
  }
  if (question.type === 'mc' && response.type === 'mc') {
    const options = arranged(question.options, optionOrder(question, seeds));
    return response.choices.map((at) => ({ part: '', text: options[at] ?? '', isRight: parts[at] ?? false }));
  }
  if (question.type === 'or' && response.type === 'or') {
    const steps = arranged(question.steps, stepOrder(question, seeds));
    return [{ part: '', text: arranged(steps, response.order).join(' → '), isRight }];
  }
  if (question.type === 'ma' && response.type === 'ma') {
    const lefts = arranged(question.pairs, leftOrder(question, seeds)).map(([left]) => left);
    return oneEach(lefts, arranged(rightsOf(question), rightOrder(question, seeds)), response.matches);
  }
  if (question.type === 'dg' && response.type === 'dg') {
    const slots = question.slots.map(([slot]) => slot);
    return oneEach(slots, arranged(labelsOf(question), labelOrder(question, seeds)), response.labels);
  }
  if (question.type === 'cl' && response.type === 'cl')
    return response.texts.map((text, at) => ({
      part: response.texts.length > 1 ? `빈칸 ${at + 1}` : '',
      text: text.trim(),
      isRight: parts[at] ?? false,
    }));
  if (question.type === 'nu' && response.type === 'nu') {
    // The numbers differ from draw to draw; what went wrong does not.
    const says = solution.type === 'nu' ? solution.diagnosis?.says : undefined;
    return [{ part: '', text: isRight ? '맞은 값' : (says ?? remark ?? '알 수 없는 다른 값'), isRight }];
  }
  if (question.type === 'fr' && response.type === 'fr')
    return response.met.map((line) => ({ part: '', text: question.rubric[line] ?? '', isRight: true }));
  return [];
}
