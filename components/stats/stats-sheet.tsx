import type { Stats } from '@/lib/stats/stats';
import { BookPanel } from './book-panel';
import { CalendarPanel } from './calendar-panel';
import { CalibrationPanel } from './calibration-panel';
import { ConfidencePanel } from './confidence-panel';
import { ForecastPanel } from './forecast-panel';
import { KindsPanel } from './kinds-panel';
import { MemoryPanel } from './memory-panel';
import { RetentionPanel } from './retention-panel';
import styles from './stats.module.css';
import { TodayPanel } from './today-panel';

/** Everything that is known of a learner's answers, drawn on the server: no script runs for it. */
export function StatsSheet({ stats }: { stats: Stats }) {
  return (
    <div className={styles.sheet}>
      <TodayPanel stats={stats} />
      <BookPanel stats={stats} />
      <ForecastPanel stats={stats} />
      <CalendarPanel stats={stats} />
      <RetentionPanel stats={stats} />
      <CalibrationPanel stats={stats} />
      <ConfidencePanel stats={stats} />
      <MemoryPanel stats={stats} />
      <KindsPanel stats={stats} />
    </div>
  );
}
