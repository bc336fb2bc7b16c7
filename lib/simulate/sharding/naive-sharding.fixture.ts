import { hash32 } from '../../random';
import type { MoveSetting } from './move-keys';
import type { ShardingMode } from './placement';

/** Each way to place keys once more, key by key and with nothing prepared: big integers, lists that are searched, no typed arrays. */
type Owner = (key: number, nodes: number, setting: MoveSetting) => number;

const hashOf = (key: number) => hash32(`key-${key}`);

function naiveRing(key: number, nodes: number, { vnodes }: MoveSetting): number {
  const points = Array.from({ length: nodes }, (_, node) =>
    Array.from({ length: vnodes }, (__, j) => ({ node, place: hash32(`node-${node}#${j}`) })),
  ).flat();
  const behind = (place: number) => (BigInt(place) - BigInt(hashOf(key)) + 2n ** 32n) % 2n ** 32n;
  return points.reduce((best, point) => (behind(point.place) < behind(best.place) ? point : best)).node;
}

/** Where equal ranges begin, in whole keys: key i is in range r when i × nodes lies in [r × keys, (r + 1) × keys). */
const naiveRange: Owner = (key, nodes, { keys }) =>
  Array.from({ length: nodes }, (_, r) => r).findIndex(
    (r) => key * nodes >= r * keys && key * nodes < (r + 1) * keys,
  );

export const NAIVE_OWNER: Readonly<Record<Exclude<ShardingMode, 'slots'>, Owner>> = {
  modulo: (key, nodes) => Number(BigInt(hashOf(key)) % BigInt(nodes)),
  ring: naiveRing,
  range: naiveRange,
};

export function naiveMoved(mode: keyof typeof NAIVE_OWNER, setting: MoveSetting): number {
  const owner = NAIVE_OWNER[mode];
  return Array.from({ length: setting.keys }, (_, key) => key).filter(
    (key) => owner(key, setting.n, setting) !== owner(key, setting.m, setting),
  ).length;
}
