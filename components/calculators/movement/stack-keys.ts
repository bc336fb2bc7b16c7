import type { SampleKey, WalkFrame } from '@/lib/simulate/sharding/walk';

interface StackedKey {
  readonly key: SampleKey;
  readonly node: number;
  /** Keys under it. */
  readonly height: number;
}

/** Piles the sample up on the nodes where it is in a frame; who came later lies higher. */
export function stackKeys(sample: readonly SampleKey[], frame: WalkFrame): StackedKey[] {
  const heights = new Map<number, number>();
  const place = (key: SampleKey, node: number): StackedKey => {
    const height = heights.get(node) ?? 0;
    heights.set(node, height + 1);
    return { key, node, height };
  };
  const withNodes = sample.map((key, i) => ({ key, node: frame.at[i] ?? 0 }));
  const stays = withNodes.filter(({ key, node }) => node === key.from);
  const came = withNodes.filter(({ key, node }) => node !== key.from);
  return [...stays, ...came].map(({ key, node }) => place(key, node));
}

/** The highest pile of all frames, so that a key keeps its size. */
export function highestStack(frames: readonly WalkFrame[]): number {
  const highest = (at: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const node of at) counts.set(node, (counts.get(node) ?? 0) + 1);
    return Math.max(1, ...counts.values());
  };
  return Math.max(1, ...frames.map(({ at }) => highest(at)));
}
