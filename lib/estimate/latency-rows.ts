import { LATENCY_IDS, type LatencyDataset, type LatencyId, latencyNanoseconds } from './latency';

interface Naming {
  readonly label: string;
  /** How the model comes to it, in words. */
  readonly rule: string;
}

const CYCLE = '사이클(2005년까지 2년마다 절반, 그 뒤 ⅓ ns)';

export const LATENCY_NAMES: Readonly<Record<LatencyId, Naming>> = {
  l1: { label: 'L1 캐시 읽기', rule: `3 × ${CYCLE}` },
  branch: { label: '분기 예측 실패', rule: `10 × ${CYCLE}` },
  l2: { label: 'L2 캐시 읽기', rule: `13 × ${CYCLE}` },
  mutex: { label: '뮤텍스 잠그고 풀기', rule: `50 × ${CYCLE}` },
  memory: { label: '메모리 읽기', rule: '2000년까지 해마다 7%씩 줄어 100 ns' },
  compress: { label: '1 KB 압축', rule: `6,000 × ${CYCLE}` },
  network: { label: '네트워크 전송', rule: '2 KB ÷ 대역폭(2003년 1 Gbps, 2년마다 두 배)' },
  ssdRandom: { label: 'SSD 4 KB 임의 읽기', rule: '2012년 150 µs에서 2020년 16 µs까지 같은 비율로' },
  memory1m: { label: '메모리 1 MB 순차 읽기', rule: '1 MB ÷ 대역폭(2001년 4 GB/s, 3년마다 두 배)' },
  dcRtt: { label: '데이터 센터 안 왕복', rule: '해가 지나도 그대로' },
  ssd1m: { label: 'SSD 1 MB 순차 읽기', rule: '1 MB ÷ 대역폭(2012년 3 GB/s, 3년마다 두 배)' },
  seek: { label: '디스크 탐색', rule: '2000년 10 ms, 10년마다 절반' },
  disk1m: {
    label: '디스크 1 MB 순차 읽기',
    rule: '1 MB ÷ 대역폭(2002년 100 MB/s, 그 전 2년·그 뒤 5년마다 두 배)',
  },
  wan: { label: '대륙 사이 왕복', rule: '캘리포니아–네덜란드–캘리포니아. 빛의 속도가 정해 그대로' },
};

/** The two tables time different amounts here. */
const NETWORK_LABELS: Readonly<Record<LatencyDataset, string>> = {
  classic: '1 KB 전송(1 Gbps)',
  model: '2 KB 전송',
};

export interface LatencyRow {
  readonly id: LatencyId;
  readonly label: string;
  readonly nanoseconds: number;
}

/** All operations of a table or of a year (1995–2030), in the order of the classic table. */
export const latencyRows = (dataset: LatencyDataset, year: number): readonly LatencyRow[] =>
  LATENCY_IDS.map((id) => ({
    id,
    label: id === 'network' ? NETWORK_LABELS[dataset] : LATENCY_NAMES[id].label,
    nanoseconds: latencyNanoseconds(dataset, year, id),
  }));
