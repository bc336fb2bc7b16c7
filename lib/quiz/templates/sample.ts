import { permutation, type Random } from '../../random';
import { itemAt } from '../item-at';

/** The items in a drawn order. */
export const shuffled = <T>(items: readonly T[], random: Random): T[] =>
  permutation(items.length, random).map((index) => itemAt(items, index));

/** So many different ones of the items, in a drawn order. */
export const sample = <T>(items: readonly T[], count: number, random: Random): T[] =>
  shuffled(items, random).slice(0, count);
