import type { Memory, ScheduleSettings } from '../scheduler/memory';
import { studyDayOf } from '../scheduler/study-day';
import type { ChapterRecall } from './book-recall';
import {
  type BucketCounts,
  bucketsOf,
  type ConfidenceRow,
  confidenceRows,
  type KindRow,
  kindRows,
} from './bucket-rows';
import { type Calendar, calendarOf } from './calendar';
import { type Calibration, calibrationOf } from './calibration';
import { type StageCounts, type Today, todayOf } from './day-counts';
import { type Forecast, forecastOf } from './forecast';
import { difficultyBins, type HistogramBin, stabilityBins } from './histogram';
import {
  type Retention,
  type RetentionPeriod,
  retentionByMonth,
  retentionByWeek,
  retentionOf,
} from './retention';

const WEEKS = 12;
const MONTHS = 12;

/** Everything that the page of statistics shows. Counts are of the last year. */
export interface Stats {
  readonly day: number;
  readonly today: Today;
  readonly dueNow: number;
  readonly memories: number;
  readonly forecast: Forecast;
  readonly calendar: Calendar;
  readonly desiredRetention: number;
  readonly retention: Retention;
  readonly byWeek: readonly RetentionPeriod[];
  readonly byMonth: readonly RetentionPeriod[];
  readonly chapters: readonly ChapterRecall[];
  readonly stability: readonly HistogramBin[];
  readonly difficulty: readonly HistogramBin[];
  readonly kinds: readonly KindRow[];
  readonly calibration: Calibration | undefined;
  readonly confidence: readonly ConfidenceRow[];
}

interface StatsSource {
  readonly stages: readonly StageCounts[];
  readonly buckets: readonly BucketCounts[];
  /** Of questions that the book still asks. */
  readonly memories: readonly Memory[];
  readonly chapters: readonly ChapterRecall[];
  readonly settings: ScheduleSettings;
  readonly now: Date;
}

export function statsOf({ stages, buckets, memories, chapters, settings, now }: StatsSource): Stats {
  const day = studyDayOf(now, settings.timeZone);
  return {
    day,
    today: todayOf(stages, day),
    dueNow: memories.filter(({ dueAt }) => dueAt <= now).length,
    memories: memories.length,
    forecast: forecastOf(memories, now, settings),
    calendar: calendarOf(stages, day),
    desiredRetention: settings.desiredRetention,
    retention: retentionOf(stages),
    byWeek: retentionByWeek(stages, day, WEEKS),
    byMonth: retentionByMonth(stages, day, MONTHS),
    chapters,
    stability: stabilityBins(memories),
    difficulty: difficultyBins(memories),
    kinds: kindRows(bucketsOf(buckets, 'kind')),
    calibration: calibrationOf(bucketsOf(buckets, 'predicted')),
    confidence: confidenceRows(bucketsOf(buckets, 'confidence')),
  };
}
