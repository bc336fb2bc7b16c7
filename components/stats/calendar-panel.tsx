import { ChartFrame } from '@/components/charts/chart-frame';
import type { Stats } from '@/lib/stats/stats';
import { CalendarPicture } from './calendar-picture';
import { Panel } from './panel';
import styles from './stats.module.css';
import { countText, dayText, monthText } from './stats-words';

const WEEKDAYS = ['월', '화', '수', '목', '금', '토', '일'];
const HALF = 27;

/** The year, day by day. */
export function CalendarPanel({ stats }: { stats: Stats }) {
  const { weeks, activeDays, longestStreak } = stats.calendar;
  const halves = [weeks.slice(0, HALF), weeks.slice(HALF)];
  const answered = weeks.filter((week) => week.some(({ answers }) => answers > 0)).toReversed();
  return (
    <Panel id="calendar" title="한 해 달력">
      <ChartFrame
        title="날마다 답한 횟수"
        note={`${countText(activeDays, '일')} 답함 · 가장 길게 ${countText(longestStreak, '일')} 연달아`}
        table={{
          columns: ['월요일부터 한 주', ...WEEKDAYS],
          rows: answered.map((week) => [
            `${monthText(week[0]?.day ?? 0).split(' ')[0]} ${dayText(week[0]?.day ?? 0)}`,
            ...WEEKDAYS.map((_, index) => String(week[index]?.answers ?? '')),
          ]),
        }}
      >
        <div className={styles.halves}>
          {halves.map((half) => (
            <CalendarPicture
              key={half[0]?.[0]?.day}
              weeks={half}
              label={`${monthText(half[0]?.[0]?.day ?? 0)}부터 ${monthText(half.at(-1)?.at(-1)?.day ?? 0)}까지 답한 날 ${
                half.flat().filter(({ answers }) => answers > 0).length
              }일`}
            />
          ))}
        </div>
      </ChartFrame>
      <p className={styles.aside}>
        네 단계의 짙기는 내가 답한 날들을 넷으로 나눈 것이에요. 남과 견주지 않아요.
      </p>
    </Panel>
  );
}
