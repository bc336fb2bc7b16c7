import { duplicateProblems } from './duplicate-problems';
import type { Problem } from './problem';
import type { QuestionOf } from './question-schema';

const isPermutation = (order: readonly number[], length: number): boolean =>
  order.length === length && order.every((step) => step < length) && new Set(order).size === length;

export function orderProblems({ steps, accept_orders }: QuestionOf<'or'>): Problem[] {
  const known = [steps.map((_, index) => index).join()];
  const acceptProblems = accept_orders.flatMap((order, index) => {
    const path = ['accept_orders', index];
    if (!isPermutation(order, steps.length))
      return [{ message: `must name each of the steps 0 to ${steps.length - 1} once`, path }];
    const isKnown = known.includes(order.join());
    known.push(order.join());
    return isKnown ? [{ message: 'repeats an order that is accepted already', path }] : [];
  });
  return [...duplicateProblems(steps, (index) => ['steps', index]), ...acceptProblems];
}
