import { describe, expect, it } from 'vitest';
import { cacheSequenceModel } from './cache-sequence-model';
import { runModel } from './run-model';

function runPreset(id: string) {
  const preset = cacheSequenceModel.presets.find((candidate) => candidate.id === id);
  const run = runModel(cacheSequenceModel, preset?.values ?? {});
  if (preset === undefined || !run.ok) throw new Error(`no preset ${id}`);
  return run.value;
}
const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the examples of C08', () => {
  it.each([
    ['miss', 22, 3, 0],
    ['read-through', 22, 1, 0],
    ['write', 21, 2, 0],
    ['lost-writes', 1, 1, 1000],
    ['stale-race', 43, 5, 0],
  ])('%s', (id, latency, appCalls, lostWrites) => {
    expect(runPreset(id).outputs).toMatchObject({ latency, appCalls, lostWrites });
  });

  it.each([
    ['miss', 'cache-aside에서 미스한 읽기는 앱이 3번 부르고 22 ms 만에 답해요.'],
    [
      'lost-writes',
      'write-back에서 쓰기는 앱이 1번 부르고 1 ms 만에 답해요. 캐시가 죽으면 이미 답한 쓰기 가운데 많으면 1,000건이 유실돼요.',
    ],
  ])('%s in words', (id, sentence) => {
    expect(visible(cacheSequenceModel.summarize(runPreset(id).inputs))).toBe(sentence);
  });

  it('knows the wrong workings of its questions', () => {
    const slips = (id: string, asked: string) =>
      cacheSequenceModel.slips?.map((slip) => slip.compute(runPreset(id).inputs, asked));
    const none = undefined;
    expect(slips('miss', 'latency')).toEqual([21, 20, 2, none, none, none, none]);
    expect(slips('lost-writes', 'lostWrites')).toEqual([none, none, none, none, none, none, 500]);
  });
});
