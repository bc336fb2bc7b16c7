import { withJosa } from '../../korean';
import type { Placement } from './placement';

/** A key of the sample: its number, and its node before and after. */
export interface SampleKey {
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

/** Keys on the way at one time, and where every key of the sample is when they have arrived. */
export interface WalkFrame {
  readonly moving: readonly SampleKey[];
  readonly text: string;
  /** The node of each key of the sample. */
  readonly at: readonly number[];
}

const SAMPLE_KEYS = 60;
const MOST_GROUPS = 12;

/** Keys at equal distances, so that the sample moves about as all of them do. */
export function sampleKeys({ before, after }: Placement): SampleKey[] {
  const count = Math.min(SAMPLE_KEYS, before.length);
  return Array.from({ length: count }, (_, i) => {
    const key = Math.floor((i * before.length) / count);
    return { key, from: before[key] ?? 0, to: after[key] ?? 0 };
  });
}

/** Nodes are numbered from 1 on for readers. */
export const nodeName = (node: number): string => `노드 ${node + 1}`;

interface Group {
  readonly words: string;
  readonly keys: readonly SampleKey[];
}

/** Keys with the same way, where those are few. */
function byWay(moving: readonly SampleKey[]): Group[] {
  const ways = new Map<string, SampleKey[]>();
  for (const key of moving) {
    const words = `${nodeName(key.from)}에서 ${withJosa(nodeName(key.to), '으로/로')}`;
    ways.set(words, [...(ways.get(words) ?? []), key]);
  }
  const groups = [...ways].map(([words, keys]) => ({ words, keys }));
  const place = ({ keys: [first] }: Group) => (first ? first.to * 256 + first.from : 0);
  return groups.sort((a, b) => place(a) - place(b));
}

/** Keys with the same target; where there are many targets several neighbours together. */
function byTarget(moving: readonly SampleKey[]): Group[] {
  const targets = [...new Set(moving.map(({ to }) => to))].sort((a, b) => a - b);
  const perGroup = Math.ceil(targets.length / MOST_GROUPS);
  return Array.from({ length: Math.ceil(targets.length / perGroup) }, (_, i) => {
    const group = targets.slice(i * perGroup, (i + 1) * perGroup);
    const [first = 0, last = first] = [group[0], group.at(-1)];
    const name = first === last ? nodeName(first) : `${nodeName(first)}~${last + 1}`;
    return { words: withJosa(name, '으로/로'), keys: moving.filter(({ to }) => group.includes(to)) };
  });
}

function groupsOf(sample: readonly SampleKey[]): Group[] {
  const moving = sample.filter(({ from, to }) => from !== to);
  const ways = byWay(moving);
  return ways.length <= MOST_GROUPS ? ways : byTarget(moving);
}

/** The sample walks to its new nodes, one group after the other; the first frame is how it stood. */
export function walkFrames(sample: readonly SampleKey[]): WalkFrame[] {
  const arrived = new Set<SampleKey>();
  const standing = () => sample.map((key) => (arrived.has(key) ? key.to : key.from));
  const start = `표본 ${withJosa(`${sample.length}개`, '이/가')} 옮기기 전 노드에 있어요.`;
  const frames: WalkFrame[] = [{ moving: [], text: start, at: standing() }];
  for (const { words, keys } of groupsOf(sample)) {
    for (const key of keys) arrived.add(key);
    const text =
      `${words} 키 ${withJosa(`${keys.length}개`, '을/를')} 옮겨요. ` +
      `여기까지 ${sample.length}개 가운데 ${arrived.size}개를 옮겼어요.`;
    frames.push({ moving: keys, text, at: standing() });
  }
  return frames;
}
