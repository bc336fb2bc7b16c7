import { cacheSequenceModel } from '@/lib/estimate/cache-sequence-model';
import {
  buffersWrites,
  type CacheSequenceInput,
  type CacheSequenceOutput,
  isRace,
} from '@/lib/simulate/cache-sequence/cache-sequence';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { CacheSequenceCharts } from './cache-sequence-charts';

const DESIGN: CalculatorDesign<CacheSequenceInput, CacheSequenceOutput> = {
  groups: (inputs) => [
    { title: '패턴과 하는 일', keys: ['pattern', 'op'], idle: isRace(inputs) },
    { title: '왕복 시간', keys: ['tc', 'tdb'] },
    { title: '모아 쓰기(write-back)', keys: ['flush', 'writeRate'], idle: !buffersWrites(inputs) },
  ],
  headline: ['latency', 'appCalls', 'lostWrites'],
  Charts: CacheSequenceCharts,
};

/** C08 */
export function CacheSequenceCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C08" model={cacheSequenceModel} design={DESIGN} {...props} />;
}
