import { ChartFrame } from '@/components/charts/chart-frame';
import { PlayerControls } from '@/components/charts/player-controls';
import { usePlayer } from '@/components/charts/use-player';
import type { EvictionDetail, EvictionInput } from '@/lib/estimate/eviction';
import { formatNumber } from '@/lib/korean';
import { frameText } from '@/lib/simulate/eviction/frame-text';
import { policyLabel } from '@/lib/simulate/eviction/policy-words';
import { CacheView } from './cache-view';

interface Props {
  readonly uid: string;
  readonly inputs: EvictionInput;
  readonly detail: EvictionDetail;
}

/** The watched policy request by request. */
export function PolicySteps({ uid, inputs, detail }: Props) {
  const { watched, names } = detail;
  const { policy, frames, skipped } = watched;
  const player = usePlayer(frames.length);
  const nameOf = (key: number) => names?.[key] ?? String(key);
  const text = (index: number) => {
    const frame = frames[index];
    return frame ? frameText(policy, frame, inputs.ttl, nameOf) : '';
  };
  const label = policyLabel(policy);
  const table = {
    columns: ['차례', '요청', '결과', '나간 키'],
    rows: frames.map(({ key, hit, left }, i) => [
      formatNumber(skipped + i + 1),
      nameOf(key),
      hit ? '히트' : '미스',
      left === undefined ? '없음' : nameOf(left),
    ]),
  };
  const from = skipped === 0 ? '처음부터' : `처음 방출이 일어나는 ${formatNumber(skipped + 1)}번째부터`;
  const order = policy === 'random' ? '' : ' · 왼쪽 키가 먼저 나가요';
  return (
    <ChartFrame
      title={`${label} 한 걸음씩`}
      note={`${from} ${formatNumber(frames.length)}번${order}`}
      table={table}
      controls={
        <PlayerControls
          id={`${uid}-steps`}
          label={`${label} 한 걸음씩`}
          player={player}
          text={text(player.frame)}
        />
      }
    >
      <CacheView
        label={`${formatNumber(skipped + player.frame + 1)}번째 요청 ${text(player.frame)}`}
        watched={watched}
        place={player.frame}
        nameOf={nameOf}
      />
    </ChartFrame>
  );
}
