import { withJosa } from '../korean';
import { formatQuantity } from '../units';
import { type CapacityInput, type CapacityOutput, estimateCapacity } from './capacity';
import { CAPACITY_INPUTS } from './capacity-inputs';
import { explainCapacity } from './capacity-steps';
import type { Model, OutputSpec, Preset } from './model';

const OUTPUTS: readonly OutputSpec[] = [
  { key: 'dau', label: '하루 활성 사용자(DAU)', unit: 'people' },
  { key: 'writesPerDay', label: '하루 쓰기', unit: 'itemsPerDay' },
  { key: 'readsPerDay', label: '하루 읽기', unit: 'itemsPerDay' },
  { key: 'writeQps', label: '평균 쓰기 QPS', unit: 'perSecond' },
  { key: 'readQps', label: '평균 읽기 QPS', unit: 'perSecond' },
  { key: 'peakWriteQps', label: '최대 쓰기 QPS', unit: 'perSecond' },
  { key: 'peakReadQps', label: '최대 읽기 QPS', unit: 'perSecond' },
  { key: 'peakTotalQps', label: '최대 QPS(읽기+쓰기)', unit: 'perSecond' },
  {
    key: 'bytesPerWrite',
    label: '쓰기 한 건의 크기',
    unit: 'bytes',
    note: '미디어 크기에 미디어가 붙는 비율을 곱해 더한 평균이에요.',
  },
  { key: 'mediaBytesPerDay', label: '하루 미디어', unit: 'bytesPerDay' },
  { key: 'textBytesPerDay', label: '하루 텍스트', unit: 'bytesPerDay' },
  {
    key: 'storageBytesPerDay',
    label: '하루 저장량',
    unit: 'bytesPerDay',
    note: '복제본과 썸네일을 뺀 원본의 크기예요.',
  },
  { key: 'storageTotalBytes', label: '전체 저장량', unit: 'bytes' },
  { key: 'mediaTotalBytes', label: '그중 미디어', unit: 'bytes' },
  {
    key: 'ingressBitsPerSecond',
    label: '들어오는 대역폭',
    unit: 'bitsPerSecond',
    note: '하루 평균이에요. 회선은 최대 부하에 맞춰 잡아야 해요.',
  },
  {
    key: 'egressBitsPerSecond',
    label: '나가는 대역폭',
    unit: 'bitsPerSecond',
    note: '읽을 때마다 한 건을 통째로 보낸다고 본 하루 평균이에요.',
  },
  {
    key: 'cacheBytes',
    label: '캐시 요구량',
    unit: 'bytes',
    note: '같은 객체를 여러 번 읽은 것도 따로 세므로 실제보다 큰 상한이에요.',
  },
  { key: 'cacheNodes', label: '캐시 노드', unit: 'servers' },
  { key: 'servers', label: '서버', unit: 'servers' },
];

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
  outputs: OUTPUTS,
  presets: PRESETS,
  compute: estimateCapacity,
  explain: explainCapacity,
  summarize,
};
