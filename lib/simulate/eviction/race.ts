import { makePolicy } from './make-policy';
import { POLICY_NAMES, type PolicyName, type PolicySetting } from './policy';

/** How many requests a policy answered from the cache, in all and up to each of the marks. */
interface Run {
  readonly hits: number;
  readonly hitsAt: readonly number[];
}
export type Race = Readonly<Record<PolicyName, Run>>;

const MARKS = 40;

/** Numbers of requests after which a race is looked at, rising to all of them. */
export function raceMarks(requestCount: number): readonly number[] {
  const marks = Array.from({ length: MARKS }, (_, i) => Math.ceil(((i + 1) * requestCount) / MARKS));
  return [...new Set(marks)];
}

function run(name: PolicyName, setting: PolicySetting, marks: readonly number[], onMark: () => void): Run {
  const { requests } = setting;
  const policy = makePolicy(name, setting);
  let hits = 0;
  let i = 0;
  const hitsAt = marks.map((mark) => {
    for (; i < mark; i++) if (policy.request(requests[i] ?? 0)) hits += 1;
    onMark();
    return hits;
  });
  return { hits, hitsAt };
}

/** All policies through the same requests, each from an empty cache; `tell` hears how far they are, from 0 to 1. */
export function race(setting: PolicySetting, tell?: (progress: number) => void): Race {
  const marks = raceMarks(setting.requests.length);
  let passed = 0;
  const onMark = () => {
    passed += 1;
    tell?.(passed / (marks.length * POLICY_NAMES.length));
  };
  const runOf = (name: PolicyName) => run(name, setting, marks, onMark);
  return {
    fifo: runOf('fifo'),
    lru: runOf('lru'),
    lfu: runOf('lfu'),
    random: runOf('random'),
    ttl: runOf('ttl'),
    '2q': runOf('2q'),
    arc: runOf('arc'),
    opt: runOf('opt'),
  };
}
