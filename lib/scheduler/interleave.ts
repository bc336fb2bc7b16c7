/** What the order of asking minds about a question. */
export interface Asked {
  /** The lines of the notes that it asks about. */
  readonly source: readonly string[];
  readonly topic: string;
}

/** A question that the learner does not know yet waits until nothing is left in the list of the chapters it builds on. */
export interface Waiting extends Asked {
  /** The chapter that it introduces; nothing for one that is known. */
  readonly introduces?: string | undefined;
  /** The chapters that have to be introduced before it. */
  readonly after?: readonly string[] | undefined;
}

export const shareLine = (a: Asked, b: Asked) => a.source.some((line) => b.source.includes(line));

/** How ill two go one after the other: 2 on one line of the notes, 1 in one topic, 0 otherwise. */
const clash = (a: Asked, b: Asked): number => (shareLine(a, b) ? 2 : Number(a.topic === b.topic));

/** Chapters of which something still waits to be introduced. */
const chaptersIn = (waiting: readonly Waiting[]): ReadonlySet<string | undefined> =>
  new Set(waiting.map(({ introduces }) => introduces).filter((chapter) => chapter !== undefined));

/** The first gap into which it may go: behind everything that it builds on. */
function firstGap(placed: readonly Waiting[], { after }: Waiting): number {
  if (!after?.length) return 0;
  return placed.findLastIndex(({ introduces }) => introduces !== undefined && after.includes(introduces)) + 1;
}

/** The gaps before the end of `placed`, from the last, between two of other topics. */
function gapsBetweenOthers(placed: readonly Asked[], topic: string, before: Asked | undefined): number[] {
  const gaps: number[] = [];
  for (let gap = placed.length - 1; gap >= 0; gap--)
    if (placed[gap]?.topic !== topic && (placed[gap - 1] ?? before)?.topic !== topic) gaps.push(gap);
  return gaps;
}

/** Index of the last of these gaps where `item` shares no line with either neighbour, or −1. */
function lastFittingGap(
  placed: readonly Waiting[],
  item: Waiting,
  before: Asked | undefined,
  gaps: readonly number[],
): number {
  const first = firstGap(placed, item);
  const fits = (gap: number) =>
    [placed[gap - 1] ?? before, placed[gap]].every((neighbour) => !neighbour || !shareLine(neighbour, item));
  return gaps.find((gap) => gap >= first && fits(gap)) ?? -1;
}

interface Choice {
  readonly index: number;
  /** Where it goes among those placed. */
  readonly at: number;
}

/** The earliest that may come next, or else one that fits between two placed ones. */
function choose(
  placed: readonly Waiting[],
  waiting: readonly Waiting[],
  before: Asked | undefined,
  tolerated: number,
): Choice | undefined {
  const left = chaptersIn(waiting);
  const isOpen = ({ after }: Waiting) => !after?.some((chapter) => left.has(chapter));
  const last = placed.at(-1) ?? before;
  const next = waiting.findIndex((item) => isOpen(item) && (!last || clash(last, item) <= tolerated));
  if (next >= 0) return { index: next, at: placed.length };
  // Looked for once a topic: a long list of one topic has no such gap.
  const kept = new Map<string, number[]>();
  const gapsOf = ({ topic }: Asked) => {
    const gaps =
      kept.get(topic) ??
      (tolerated === 0 ? gapsBetweenOthers(placed, topic, before) : [...placed.keys()].reverse());
    kept.set(topic, gaps);
    return gaps;
  };
  for (const [index, item] of waiting.entries()) {
    const at = isOpen(item) ? lastFittingGap(placed, item, before, gapsOf(item)) : -1;
    if (at >= 0) return { index, at };
  }
  return undefined;
}

/**
 * Reorders as little as it can so that no two in a row are of one topic and, above that, none share a line, nor the first
 * with `before`: the next is the earliest that fits; where none fits, one is put between two placed ones; where that
 * fails, one of the same topic is taken, and one of the same line last. With one line each, the latter happens only
 * where every order has such a pair.
 */
export function interleave<T extends Waiting>(items: readonly T[], before?: Asked): T[] {
  const placed: T[] = [];
  const waiting = [...items];
  while (waiting.length > 0) {
    const choice =
      choose(placed, waiting, before, 0) ??
      choose(placed, waiting, before, 1) ??
      choose(placed, waiting, before, 2);
    if (!choice) throw new Error('chapters that wait for one another');
    placed.splice(choice.at, 0, ...waiting.splice(choice.index, 1));
  }
  return placed;
}
