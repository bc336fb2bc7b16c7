import { ChartFrame } from '@/components/charts/chart-frame';
import { ColumnsChart } from '@/components/charts/columns-chart';
import type { HistogramBin } from '@/lib/stats/histogram';
import type { Stats } from '@/lib/stats/stats';
import { Panel } from './panel';
import styles from './stats.module.css';
import { countText } from './stats-words';

interface Props {
  readonly title: string;
  readonly note: string;
  readonly bins: readonly HistogramBin[];
  readonly nameOf: (bin: HistogramBin) => string;
  readonly tickOf: (bin: HistogramBin) => string;
}

function BinsChart({ title, note, bins, nameOf, tickOf }: Props) {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartFrame
      title={title}
      note={note}
      table={{
        columns: ['구간', '문항'],
        rows: bins.map((bin) => [nameOf(bin), countText(bin.count, '개')]),
      }}
    >
      <ColumnsChart
        label={`${title}: 문항 ${total}개`}
        columns={bins.map((bin) => ({ id: String(bin.from), value: bin.count, tick: tickOf(bin) }))}
        yText={(value) => countText(value, '개')}
        height={160}
      />
    </ChartFrame>
  );
}

const daysName = ({ from, to }: HistogramBin) =>
  Number.isFinite(to) ? `${from}일 이상 ${to}일 미만` : `${from}일 이상`;
const difficultyName = ({ from, to }: HistogramBin) =>
  `${from} 이상 ${Math.floor(to)} ${to > 10 ? '이하' : '미만'}`;

/** How firm the memories are, and how hard the questions have proved. */
export function MemoryPanel({ stats }: { stats: Stats }) {
  return (
    <Panel id="memory" title="기억의 단단함">
      {stats.memories === 0 ? (
        <p className={styles.few}>아직 기억이 없어요. 문항에 답하면 그 기억이 얼마나 갈지 여기에 보여요.</p>
      ) : (
        <div className={styles.pair}>
          <BinsChart
            title="안정성"
            note="떠올릴 확률이 90%로 내려갈 때까지의 날수"
            bins={stats.stability}
            nameOf={daysName}
            tickOf={({ from }) => String(from)}
          />
          <BinsChart
            title="어려움"
            note="1은 쉽고 10은 어려워요"
            bins={stats.difficulty}
            nameOf={difficultyName}
            tickOf={({ from }) => String(from)}
          />
        </div>
      )}
    </Panel>
  );
}
