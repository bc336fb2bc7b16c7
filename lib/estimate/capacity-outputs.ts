import type { OutputSpec } from './model';

/** What C01 tells, in the order of its chain. */
export const CAPACITY_OUTPUTS: readonly OutputSpec[] = [
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
