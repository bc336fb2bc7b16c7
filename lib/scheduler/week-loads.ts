/** How much the learner wants to be asked on a weekday: as much as comes, about half of it, or as little as can be. */
export const DAY_LOADS = ['normal', 'fewer', 'least'] as const;
export type DayLoad = (typeof DAY_LOADS)[number];

/** Seven of them, Monday first. */
export type WeekLoads = readonly DayLoad[];

export const EVERY_DAY_NORMAL: WeekLoads = Array.from({ length: 7 }, () => 'normal');

/** 1970-01-01, from which study days are counted, was a Thursday. Monday is 0. */
export const weekdayOf = (studyDay: number): number => (((studyDay + 3) % 7) + 7) % 7;

/** `nnnnnfl`: as the member's row keeps it. */
export const writeWeek = (week: WeekLoads): string => week.map((load) => load[0]).join('');

/** Throws on letters that nobody wrote. */
export function readWeek(letters: string): WeekLoads {
  const week = [...letters].map((letter) => DAY_LOADS.find((load) => load[0] === letter));
  if (week.length !== 7 || week.includes(undefined)) throw new Error(`no week of loads: ${letters}`);
  return week.flatMap((load) => load ?? []);
}
