import { describe, expect, it } from 'vitest';
import { failoverModel } from './failover-model';
import { runModel } from './run-model';

function runPreset(id: string) {
  const preset = failoverModel.presets.find((candidate) => candidate.id === id);
  const run = runModel(failoverModel, preset?.values ?? {});
  if (preset === undefined || !run.ok) throw new Error(`no preset ${id}`);
  return run.value;
}
const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the examples of C11', () => {
  it.each([
    ['base', 65, 13_000, 100, 0],
    ['busy', 90, 90_000, 2000, 0],
    ['managed-standby', 90, 18_000, 0, 0],
    ['managed-cluster', 33, 6600, 0, 0],
    ['partition', 65, 13_000, 100, 8600],
  ])('%s', (id, rto, failed, lost, diverged) => {
    expect(runPreset(id).outputs).toMatchObject({ rto, failed, lost, diverged });
  });

  it('sums up what failed and what vanished', () => {
    expect(visible(failoverModel.summarize(runPreset('partition').inputs))).toBe(
      '주 DB가 죽으면 1분 5초 동안 쓰지 못해 1만 3,000건이 실패하고, 이미 답한 100건은 유실돼요. 갈라진 쓰기도 8,600건 있어요.',
    );
    expect(visible(failoverModel.summarize(runPreset('managed-cluster').inputs))).toBe(
      '주 DB가 죽으면 33초 동안 쓰지 못해 6,600건이 실패하고, 동기 복제라 유실된 쓰기는 없어요.',
    );
  });

  it('knows the wrong workings of its questions', () => {
    const { inputs } = runPreset('base');
    const values = (asked: string) => failoverModel.slips?.map((slip) => slip.compute(inputs, asked));
    expect(values('rto')).toEqual([55, 50, 35, 45, undefined]);
    expect(values('failed')).toEqual([11_000, 10_000, 7000, 9000, undefined]);
    expect(values('lost')).toEqual([undefined, undefined, undefined, undefined, 3000]);
  });
});
