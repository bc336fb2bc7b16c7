/** Something that asks about lines of the notes. */
export interface Sourced {
  readonly source: readonly string[];
}

export const shareLine = (a: Sourced, b: Sourced) => a.source.some((line) => b.source.includes(line));

/** Index of the last place before the end of `placed` where `item` shares no line with either neighbour, or −1. */
function lastFittingGap<T extends Sourced>(
  placed: readonly T[],
  item: T,
  before: Sourced | undefined,
): number {
  for (let gap = placed.length - 1; gap >= 0; gap--) {
    const neighbours = [gap === 0 ? before : placed[gap - 1], placed[gap]];
    if (neighbours.every((neighbour) => !neighbour || !shareLine(neighbour, item))) return gap;
  }
  return -1;
}

/**
 * Reorders as little as it can so that no two in a row share a line, nor the first with `before`: the next is the
 * earliest that fits; where none fits, one is put between two placed ones; where that fails too, two in a row share a
 * line. With one line each, this happens only where every order has such a pair.
 */
export function spreadSources<T extends Sourced>(items: readonly T[], before?: Sourced): T[] {
  const placed: T[] = [];
  const waiting = [...items];
  while (waiting.length > 0) {
    const last = placed.at(-1) ?? before;
    const next = waiting.findIndex((item) => !last || !shareLine(last, item));
    const gaps = next >= 0 ? [] : waiting.map((item) => lastFittingGap(placed, item, before));
    const squeezed = gaps.findIndex((gap) => gap >= 0);
    const at = squeezed >= 0 ? gaps[squeezed] : placed.length;
    placed.splice(at ?? placed.length, 0, ...waiting.splice(Math.max(next, squeezed, 0), 1));
  }
  return placed;
}
