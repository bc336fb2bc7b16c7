import type { BandLook } from '@/components/charts/band-patterns';
import type { Lane } from '@/components/charts/swimlane-chart';
import { formatQuantity } from '@/lib/format-quantity';
import type { FailoverInput, FailoverOutput } from '@/lib/simulate/failover/failover';
import type { FailoverFrame, FailoverStage } from '@/lib/simulate/failover/failover-frames';

export const LEGEND: readonly { readonly look: BandLook; readonly label: string }[] = [
  { look: 'busy', label: '쓰기' },
  { look: 'calm', label: '준비' },
  { look: 'striped', label: '실패' },
  { look: 'dotted', label: '유실' },
  { look: 'crossed', label: '갈라짐' },
];

const items = (count: number): string => formatQuantity(count, 'items');

/** The time that a picture of this failover spans: some calm before, some after. */
export function spanOf(input: FailoverInput, output: FailoverOutput) {
  const promotedAt = output.detection + input.promote;
  const end = Math.max(output.rto, output.diverged > 0 ? promotedAt + input.split : 0);
  const lag = input.mode === 'async' ? input.lag : 0;
  return { from: -Math.max(lag * 1.1, end * 0.12), to: end * 1.12, promotedAt, end, lag };
}

type States = Readonly<Record<FailoverStage, string>>;

/** What stands at the right of each lane at each stage. */
function statesOf(input: FailoverInput, output: FailoverOutput): Readonly<Record<string, States>> {
  const lost = output.lost > 0 ? `유실 ${items(output.lost)}` : '죽음';
  const last = output.diverged > 0 ? `${lost} · 갈라짐 ${items(output.diverged)}` : lost;
  const failed = `실패 ${items(output.failed)}`;
  const copying = input.mode === 'async' ? '뒤따라 복제' : '함께 복제';
  return {
    primary: {
      before: '쓰기를 받음',
      death: '죽음',
      missed: '죽음',
      agreed: '죽음',
      promoted: lost,
      rerouted: lost,
      fenced: input.fencing === 'on' ? `${lost} · 격리됨` : last,
    },
    secondary: {
      before: copying,
      death: '멈춤',
      missed: '멈춤',
      agreed: '승격 중',
      promoted: '새 주',
      rerouted: '새 주',
      fenced: '새 주',
    },
    watcher: {
      before: '신호를 받음',
      death: '아직 모름',
      missed: '신호를 놓침',
      agreed: '합의함',
      promoted: '새 주를 지켜봄',
      rerouted: '새 주를 지켜봄',
      fenced: '새 주를 지켜봄',
    },
    client: {
      before: '쓰기 성공',
      death: '쓰기 실패',
      missed: '쓰기 실패',
      agreed: '쓰기 실패',
      promoted: '아직 옛 주로 보냄',
      rerouted: failed,
      fenced: failed,
    },
  };
}

/** The four lanes of C11 at one moment. */
export function failoverLanes(input: FailoverInput, output: FailoverOutput, frame: FailoverFrame): Lane[] {
  const { from, to, promotedAt, lag } = spanOf(input, output);
  const states = statesOf(input, output);
  const state = (lane: string): string => states[lane]?.[frame.stage] ?? '';
  const band = (id: string, start: number, end: number, look: BandLook) => ({
    id,
    from: start,
    to: end,
    look,
  });
  const splitEnd = output.diverged > 0 ? promotedAt + input.split : promotedAt;
  const missed = Array.from({ length: frame.missed }, (_, i) => input.interval * (i + 1));
  return [
    {
      id: 'primary',
      label: '주 DB',
      state: state('primary'),
      bands: [
        band('alive', from, -lag, 'busy'),
        band('lost', -lag, 0, 'dotted'),
        band('split', promotedAt, splitEnd, 'crossed'),
      ],
    },
    {
      id: 'secondary',
      label: '보조 DB',
      state: state('secondary'),
      bands: [
        band('copy', from, 0, 'calm'),
        band('promotion', output.detection, promotedAt, 'calm'),
        band('new', promotedAt, to, 'busy'),
      ],
    },
    {
      id: 'watcher',
      label: '감시자',
      state: state('watcher'),
      bands: [],
      marks: [{ at: 0, missed: false }, ...missed.map((at) => ({ at, missed: true }))],
    },
    {
      id: 'client',
      label: '클라이언트',
      state: state('client'),
      bands: [
        band('before', from, 0, 'busy'),
        band('failed', 0, output.rto, 'striped'),
        band('after', output.rto, to, 'busy'),
      ],
    },
  ];
}
