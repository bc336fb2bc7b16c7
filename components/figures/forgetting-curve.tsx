import { scaleLinear, scaleSqrt } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { nextMemory, retrievability } from '@/lib/scheduler/fsrs';
import type { Memory } from '@/lib/scheduler/memory';
import styles from './figures.module.css';

const SETTINGS = { timeZone: 'Asia/Seoul', desiredRetention: 0.9 };
const DAY_MS = 86_400_000;
const READ_AT = Date.UTC(2026, 0, 1, 3);
const LAST_DAY = 120;
const BOX = { width: 380, height: 210, left: 42, right: 366, top: 24, bottom: 172 };

const atDay = (day: number): Date => new Date(READ_AT + day * DAY_MS);

/** The memory after reading, and after each answer on the day that it comes due, as the scheduler itself has it. */
function memoriesOnTime(): { readonly day: number; readonly memory: Memory }[] {
  const memories: { day: number; memory: Memory }[] = [];
  let memory: Memory | null = null;
  for (let day = 0; day <= LAST_DAY; day += memory.intervalDays) {
    memory = nextMemory(memory, 'good', atDay(day), SETTINGS, 'ideal');
    memories.push({ day, memory });
  }
  return memories;
}

const x = scaleSqrt([0, LAST_DAY], [BOX.left, BOX.right]);
const y = scaleLinear([0.4, 1], [BOX.bottom, BOX.top]);
const draw = line<{ day: number; recall: number }>(
  ({ day }) => x(day),
  ({ recall }) => y(recall),
).curve(curveMonotoneX);

const recallBetween = (memory: Memory, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => ({
    day: from + step,
    recall: retrievability(memory, atDay(from + step), SETTINGS),
  }));

/** What one reading leaves, and what coming back in time does; drawn from the app's own scheduler. */
export function ForgettingCurve() {
  const memories = memoriesOnTime();
  const kept = memories.map(({ day, memory }, index) => {
    const nextDay = memories[index + 1]?.day;
    const fading = draw(recallBetween(memory, day, nextDay ?? LAST_DAY)) ?? '';
    return nextDay === undefined ? fading : `${fading}V${y(1)}`;
  });
  const first = memories[0];
  const lost = first ? recallBetween(first.memory, 0, LAST_DAY) : [];
  const end = lost.at(-1)?.recall ?? 0;
  return (
    <svg
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      className={styles.drawing}
      role="img"
      aria-labelledby="forgetting-title forgetting-desc"
    >
      <title id="forgetting-title">한 번 읽은 것과 되새긴 것</title>
      <desc id="forgetting-desc">
        {`가로축은 ${LAST_DAY}일, 세로축은 떠올릴 확률이다. 한 번만 읽으면 ${Math.round(end * 100)}%까지 내려가고, 90%로 떨어질 때마다 답하면 간격이 벌어지며 90% 위에 머문다.`}
      </desc>
      {[0.5, 0.9, 1].map((recall) => (
        <g key={recall}>
          <path className={styles.faint} d={`M${BOX.left} ${y(recall)}H${BOX.right}`} />
          <text className={`${styles.soft} ${styles.end}`} x={BOX.left - 5} y={y(recall) + 4}>
            {recall * 100}%
          </text>
        </g>
      ))}
      <path className={styles.line} strokeDasharray="3 3" d={draw(lost) ?? ''} />
      <text className={`${styles.soft} ${styles.end}`} x={BOX.right} y={y(end) - 26}>
        한 번만 읽으면 {Math.round(end * 100)}%
      </text>
      <path className={styles.accentLine} d={kept.join('')} />
      {memories.map(({ day }) => (
        <g key={day}>
          <circle className={styles.accentHead} cx={x(day)} cy={y(1)} r="3.5" />
          <text className={`${styles.soft} ${styles.middle}`} x={x(day)} y={BOX.bottom + 17}>
            {day === 0 ? '읽은 날' : `${day}일`}
          </text>
          <path className={styles.faint} d={`M${x(day)} ${BOX.bottom}V${BOX.bottom + 4}`} />
        </g>
      ))}
      <text className={styles.accentText} x={x(20)} y={y(1) - 8}>
        잊을 때쯤 답하면
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={BOX.right} y={BOX.bottom + 33}>
        읽은 날부터 지난 날수(제곱근 눈금)
      </text>
    </svg>
  );
}
