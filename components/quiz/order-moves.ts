/** The list with the entry at `from` moved to `to`; the list itself when either lies outside. */
export function moved(order: readonly number[], from: number, to: number): readonly number[] {
  const entry = order[from];
  if (entry === undefined || to < 0 || to >= order.length) return order;
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}
