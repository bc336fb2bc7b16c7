import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import { type CapacityInput, type CapacityOutput, estimateCapacity } from './capacity';
import { CAPACITY_INPUTS } from './capacity-inputs';
import { CAPACITY_OUTPUTS } from './capacity-outputs';
import { explainCapacity } from './capacity-steps';
import type { Model, Preset } from './model';

const PRESETS: readonly Preset[] = [
  { id: 'twitter', label: '트위터형', values: {} },
  {
    id: 'url-shortener',
    label: '단축 URL',
    values: {
      mau: 50e6,
      dauRatio: 0.2,
      writesPerUser: 0.1,
      readsPerUser: 1,
      mediaRatio: 0,
      mediaBytes: 0,
      textBytes: 500,
      years: 10,
      objBytes: 500,
    },
  },
  {
    id: 'photo',
    label: '사진 공유',
    values: {
      mau: 100e6,
      dauRatio: 0.4,
      writesPerUser: 0.5,
      readsPerUser: 50,
      mediaRatio: 1,
      mediaBytes: 2e6,
      textBytes: 1000,
      years: 3,
      replicas: 3,
    },
  },
  {
    id: 'messenger',
    label: '메신저',
    values: {
      mau: 50e6,
      dauRatio: 0.6,
      writesPerUser: 40,
      readsPerUser: 40,
      mediaRatio: 0.05,
      mediaBytes: 300e3,
      textBytes: 200,
      years: 1,
      replicas: 3,
    },
  },
];

function summarize(input: CapacityInput): string {
  const output = estimateCapacity(input);
  const approx = input.mode === 'mental';
  const show = (value: number, unit: Parameters<typeof formatQuantity>[1]) =>
    formatQuantity(value, unit, { approx });
  const total = withJosa(show(output.storageTotalBytes, 'bytes'), '이/가');
  return (
    `하루 ${withJosa(show(output.dau, 'people'), '이/가')} 쓰면 쓰기는 평균 ${show(output.writeQps, 'perSecond')}, ` +
    `읽기와 쓰기를 더한 최대 부하는 ${show(output.peakTotalQps, 'perSecond')}예요. ` +
    `${formatQuantity(input.years, 'years')} 동안 ${total} 쌓이고, ` +
    `서버 ${show(output.servers, 'servers')}와 캐시 ${withJosa(show(output.cacheBytes, 'bytes'), '이/가')} 필요해요.`
  );
}

/** C01: how many requests, bytes and machines a service of this size needs. */
export const capacityModel: Model<CapacityInput, CapacityOutput> = {
  name: 'capacity',
  inputs: CAPACITY_INPUTS,
  outputs: CAPACITY_OUTPUTS,
  presets: PRESETS,
  compute: estimateCapacity,
  explain: explainCapacity,
  summarize,
};
