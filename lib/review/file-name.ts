import { DAY_MS, studyDayOf } from '../scheduler/study-day';

/** `doesaegim-2026-11-22.json`, after the study day. */
export const fileName = (
  { timeZone }: { readonly timeZone: string },
  now: Date,
  ending: 'json' | 'csv',
): string => `doesaegim-${new Date(studyDayOf(now, timeZone) * DAY_MS).toISOString().slice(0, 10)}.${ending}`;
