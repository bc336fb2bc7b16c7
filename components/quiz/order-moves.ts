/** The list with the entry at `from` moved to `to`; the list itself when either lies outside. */
export function moved(order: readonly number[], from: number, to: number): readonly number[] {
  const entry = order[from];
  if (entry === undefined || to < 0 || to >= order.length) return order;
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

export interface Span {
  readonly top: number;
  readonly bottom: number;
}

const middleOf = ({ top, bottom }: Span): number => (top + bottom) / 2;

/** To which place an entry was dragged: that of the furthest neighbour whose middle its leading edge has passed. */
export function placeOf(spans: readonly Span[], from: number, byY: number): number {
  const own = spans[from];
  if (own === undefined) return from;
  const above = spans.slice(0, from).filter((span) => own.top + byY < middleOf(span)).length;
  const below = spans.slice(from + 1).filter((span) => own.bottom + byY > middleOf(span)).length;
  return from - above + below;
}
