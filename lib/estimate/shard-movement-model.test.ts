import { describe, expect, it } from 'vitest';
import type { InputValues, Model } from './model';
import { checkInputs } from './run-model';
import { type MovementInput, simulateMovement } from './shard-movement';
import { shardMovementModel } from './shard-movement-model';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

function inputsOf(values: InputValues): MovementInput {
  const checked = checkInputs(shardMovementModel, values);
  if (!checked.ok) throw new Error(checked.error.map(({ message }) => message).join());
  return checked.value;
}

describe('C09', () => {
  it('gives the counts of the plan, measured and expected', () => {
    const { outputs } = simulateMovement(inputsOf({}));
    expect(outputs).toMatchObject({ moduloMoved: 7955, ringMoved: 2349, slotCount: 3276, ringLoad: 1.1745 });
    expect([outputs.moduloExpected, outputs.ringExpected, outputs.rangeExpected]).toEqual([
      expect.closeTo(0.8, 12),
      0.2,
      expect.closeTo(0.5, 12),
    ]);
  });

  it.each<[InputValues, string]>([
    [
      {},
      '노드를 4개에서 5개로 늘리면 일관 해시 링은 키 1만 개 가운데 23.5%를 옮겨요. 다른 방법은 모듈로 79.6%, 해시 슬롯 19.8%, 범위 50%예요.',
    ],
    [
      { n: 5, m: 4, mode: 'modulo' },
      '노드를 5개에서 4개로 줄이면 모듈로는 키 1만 개 가운데 79.6%를 옮겨요. 다른 방법은 일관 해시 링 23.5%, 해시 슬롯 20.1%, 범위 50%예요.',
    ],
    [{ m: 4 }, '노드 수가 그대로라 어느 방법에서도 옮길 키가 없어요.'],
  ])('tells %j', (values, sentence) =>
    expect(visible(shardMovementModel.summarize(inputsOf(values)))).toBe(sentence),
  );

  it('works out what is expected', () => {
    const model: Model = shardMovementModel;
    const steps = new Map(
      model.explain(inputsOf({ m: 6 })).map((step) => [step.id, visible(step.substitution)]),
    );
    expect(steps.get('moduloExpected')).toBe('1 − min(4, 6) ÷ 최소공배수(4, 6)');
    expect(steps.get('ringExpected')).toBe('|6 − 4| ÷ max(4, 6)');
    expect(steps.get('ringMoved')).toBe('키 1만 개, 노드 4개 → 6개, 점 100개씩');
  });

  it('begins with little enough to lie in a page', () => {
    for (const { values } of shardMovementModel.presets)
      expect(JSON.stringify(simulateMovement(inputsOf(values))).length).toBeLessThan(6 * 1024);
  });
});
