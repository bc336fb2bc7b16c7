import { describe, expect, it } from 'vitest';
import type { InputValues } from './model';
import { runModel } from './run-model';
import { sessionsModel } from './sessions-model';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

function inputsOf(values: InputValues) {
  const run = runModel(sessionsModel, values);
  if (!run.ok) throw new Error('refused');
  return run.value.inputs;
}

describe('C13 in words', () => {
  it.each([
    [
      {},
      '서버 4대 가운데 1대가 죽으면 세션 2,500개를 잃어요. 2대를 더하면 30분 뒤 새 서버가 부하의 21.1%를 맡아요.',
    ],
    [{ mode: 'token', add: 0 }, '서버 4대 가운데 1대가 죽어도 세션을 잃지 않아요.'],
    [{ mode: 'shared-store', storeDies: 'yes', add: 0 }, '저장소가 죽으면 세션 1만 개를 모두 잃어요.'],
  ])('%j', (values, sentence) => {
    expect(visible(sessionsModel.summarize(inputsOf(values)))).toBe(sentence);
  });
});

it('always leaves a server alive', () => {
  const run = (values: InputValues) => sessionsModel.compute(inputsOf(values));
  expect(run({ servers: 4, kill: 49 })).toEqual(run({ servers: 4, kill: 3 }));
});

it('knows the wrong workings of its questions', () => {
  const slips = (asked: string) =>
    sessionsModel.slips
      ?.map((slip) => slip.compute(inputsOf({ servers: 5, kill: 2 }), asked))
      .filter((value) => value !== undefined)
      .map((value) => Number(value.toFixed(3)));
  expect(slips('lost')).toEqual([6000, 2000, 6666.667]);
  expect(slips('loadRise')).toEqual([0.4, 1.667]);
});
