import { describe, expect, it } from 'vitest';
import { hotShardModel } from './hot-shard-model';
import type { InputValues } from './model';
import { runModel } from './run-model';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

function inputsOf(values: InputValues) {
  const run = runModel(hotShardModel, values);
  if (!run.ok) throw new Error('refused');
  return run.value.inputs;
}

describe('C10 in words', () => {
  it.each([
    [{}, '키 하나에 부하의 30%가 몰리면 가장 뜨거운 샤드가 3,700 QPS로, 고른 몫의 3.7배예요.'],
    [
      { split: 5 },
      '키 하나에 부하의 30%가 몰리면 하위 키 5개로 나눠도 가장 뜨거운 샤드가 1,300 QPS로, 고른 몫의 1.3배예요.',
    ],
    [
      { view: 'fan-out' },
      '모든 글을 push하면 피드에 초당 69만 4,444건을 넣어야 하고, 팔로워 1,000만 명인 계정의 글 하나는 1분 40초 걸려 퍼져요.',
    ],
  ])('%j', (values, sentence) => {
    expect(visible(hotShardModel.summarize(inputsOf(values)))).toBe(sentence);
  });
});

it('knows the wrong workings of its questions', () => {
  const slips = (values: InputValues, asked: string) =>
    hotShardModel.slips
      ?.map((slip) => slip.compute(inputsOf(values), asked))
      .filter((value) => value !== undefined)
      .map(Math.round);
  expect(slips({ split: 2 }, 'hottestQps')).toEqual([3700, 2500]);
  expect(slips({}, 'insertsPerSecond')).toEqual([600_000, 3472]);
  expect(slips({}, 'celebDelay')).toEqual([50_000]);
});

it('takes no more sub-keys than there are shards', () => {
  const run = (values: InputValues) => hotShardModel.compute(inputsOf(values));
  expect(run({ shards: 4, split: 100 })).toEqual(run({ shards: 4, split: 4 }));
});
