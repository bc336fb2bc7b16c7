import { describe, expect, it } from 'vitest';
import { frameText } from './frame-text';
import type { PolicyName } from './policy';
import { watch } from './watch';
import { makeWorkload, type WorkloadSetting } from './workload';

const SETTING: WorkloadSetting = {
  workload: 'trace',
  keys: 1000,
  skew: 1,
  requests: 20_000,
  seed: 42,
  trace: '1,2,3,4,1,2,5,1,2,3,4,5',
};

function told(policy: PolicyName, capacity: number, change: Partial<WorkloadSetting> = {}, ttl = 1000) {
  const { names, ...workload } = makeWorkload({ ...SETTING, ...change });
  const watched = watch(policy, { ...workload, capacity, seed: 42, ttl }, names !== undefined);
  const nameOf = (key: number) => names?.[key] ?? String(key);
  return { watched, texts: watched.frames.map((frame) => frameText(policy, frame, ttl, nameOf)) };
}

describe('watching a policy', () => {
  it('tells a typed trace request by request', () => {
    const { watched, texts } = told('fifo', 3);
    expect(watched.frames).toHaveLength(12);
    expect(texts.slice(2, 5)).toEqual([
      '3은 미스예요. 빈자리에 넣어요.',
      '4는 미스예요. 1을 내보내고 넣어요.',
      '1은 미스예요. 2를 내보내고 넣어요.',
    ]);
    expect(texts[7]).toBe('1은 히트예요. 들어온 순서는 그대로예요.');
    expect(watched.frames.at(-1)?.keys).toEqual([[4, 2, 3]]);
  });

  it('says of an entry that was too old that it had expired', () => {
    const { watched, texts } = told('ttl', 3, { trace: 'A B A A' }, 1);
    expect(texts).toEqual([
      'A는 미스예요. 빈자리에 넣어요.',
      'B는 미스예요. 빈자리에 넣어요.',
      'A는 들어온 지 1번이 넘어 만료됐어요. 새로 읽어 넣어요.',
      'A는 히트예요. 순서만 옮기고 나이는 그대로예요.',
    ]);
    expect(watched.frames[2]).toMatchObject({ hit: false, left: 0 });
  });

  it('begins shortly before the first key leaves', () => {
    const { watched } = told('lru', 100, { workload: 'zipf' });
    expect(watched.frames).toHaveLength(24);
    expect(watched.frames.findIndex(({ left }) => left !== undefined)).toBe(5);
    expect(watched.frames[4]?.sizes).toEqual([100]);
    expect(watched.frames[4]?.keys[0]).toHaveLength(20);
  });

  it('begins at the start where nothing ever leaves', () => {
    expect(told('lru', 1000, { workload: 'loop' }).watched.skipped).toBe(0);
  });

  it('names the lists of a policy that has several, and which of them are only names', () => {
    const { watched } = told('arc', 3);
    expect(watched.lists.map(({ ghost }) => ghost ?? false)).toEqual([false, false, true, true]);
  });
});
