import { formatQuantity } from '../../format-quantity';
import { withJosa } from '../../korean';
import { type FailoverInput, type FailoverOutput, failOver } from './failover';

export type FailoverStage = 'before' | 'death' | 'missed' | 'agreed' | 'promoted' | 'rerouted' | 'fenced';

/** One moment of a failover; 0 is the death of the primary. */
export interface FailoverFrame {
  readonly stage: FailoverStage;
  readonly atSeconds: number;
  /** Heartbeats missed until now. */
  readonly missed: number;
  /** What happens now, in a sentence of at most two short lines. */
  readonly sentence: string;
}

const items = (count: number): string => formatQuantity(count, 'items');
const seconds = (length: number): string => formatQuantity(length, 'seconds');

/** What becomes of the writes that had not reached the secondary. */
function lossText({ mode }: FailoverInput, { lost }: FailoverOutput): string {
  if (mode === 'sync') return '동기 복제라 유실은 없어요.';
  return `안 건너온 ${withJosa(items(lost), '은/는')} 유실돼요.`;
}

function fenceText({ fencing, split }: FailoverInput, { diverged }: FailoverOutput): string {
  if (fencing === 'on') return '옛 주를 격리해, 되살아나도 쓰기를 못 받아요.';
  if (split === 0) return '격리는 없지만 옛 주가 살아나지 않아 무사해요.';
  return `격리가 없어 옛 주도 ${seconds(split)} 동안 쓰기를 받고 ${withJosa(items(diverged), '이/가')} 갈라져요.`;
}

/** A whole failover as moments that follow one another; as many as there are missed heartbeats, and six more. */
export function failoverFrames(input: FailoverInput): readonly FailoverFrame[] {
  const output = failOver(input);
  const { interval, misses, writes } = input;
  const frame = (stage: FailoverStage, atSeconds: number, says: string, missed = misses): FailoverFrame => ({
    stage,
    atSeconds,
    missed,
    sentence: stage === 'before' ? says : `${seconds(atSeconds)}: ${says}`,
  });
  const promotedAt = output.detection + input.promote;
  const splitEnd = output.diverged > 0 ? promotedAt + input.split : 0;
  const follows = input.mode === 'sync' ? '함께 써요' : `${seconds(input.lag)} 뒤따라와요`;
  return [
    frame('before', 0, `주 DB가 초당 ${items(writes)}을 쓰고, 보조 DB는 ${follows}.`, 0),
    frame('death', 0, '주 DB가 죽어요. 이때부터 쓰기가 실패해요.', 0),
    ...Array.from({ length: misses }, (_, i) =>
      frame('missed', interval * (i + 1), `신호를 ${misses}번 가운데 ${i + 1}번째 놓쳤어요.`, i + 1),
    ),
    frame('agreed', output.detection, '감시자들이 죽었다고 합의하고 승격을 시작해요.'),
    frame('promoted', promotedAt, `보조가 새 주가 돼요. ${lossText(input, output)}`),
    frame(
      'rerouted',
      output.rto,
      `다시 써져요. 그동안 ${withJosa(items(output.failed), '이/가')} 실패했어요.`,
    ),
    frame('fenced', Math.max(output.rto, splitEnd), fenceText(input, output)),
  ];
}
