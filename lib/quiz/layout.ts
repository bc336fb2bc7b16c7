import { permutation, randomFrom } from '../random';
import { itemAt } from './item-at';
import type { PromptSeeds } from './prompt';
import type { QuestionOf } from './question-schema';

/** Where the parts of a question stand on screen: `order[position]` is the index in the bank's own list. */
export type Order = readonly number[];

// Each list has a seed text of its own, so that the order of one tells nothing about another.
const shuffled = (list: string, length: number, seeds: PromptSeeds): Order =>
  permutation(length, randomFrom(`${seeds.layout}/${list}`));

export const optionOrder = (question: QuestionOf<'sc' | 'mc'>, seeds: PromptSeeds): Order =>
  shuffled('options', question.options.length, seeds);

export const stepOrder = (question: QuestionOf<'or'>, seeds: PromptSeeds): Order =>
  shuffled('steps', question.steps.length, seeds);

export const leftOrder = (question: QuestionOf<'ma'>, seeds: PromptSeeds): Order =>
  shuffled('lefts', question.pairs.length, seeds);

/** Every right once, with those that belong to nothing. */
export const rightsOf = (question: QuestionOf<'ma'>): readonly string[] => [
  ...new Set([...question.pairs.map(([, right]) => right), ...question.extra]),
];

export const rightOrder = (question: QuestionOf<'ma'>, seeds: PromptSeeds): Order =>
  shuffled('rights', rightsOf(question).length, seeds);

/** Every label once, with those that belong to no slot. */
export const labelsOf = (question: QuestionOf<'dg'>): readonly string[] => [
  ...new Set([...question.slots.map(([, label]) => label), ...question.extra]),
];

export const labelOrder = (question: QuestionOf<'dg'>, seeds: PromptSeeds): Order =>
  shuffled('labels', labelsOf(question).length, seeds);

/** The items as they stand on screen. */
export const arranged = <T>(items: readonly T[], order: Order): T[] =>
  order.map((index) => itemAt(items, index));
