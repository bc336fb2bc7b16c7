/** The one file that knows when a study day turns over. */

const ROLLOVER_HOUR = 4;
export const DAY_MS = 86_400_000;
const ROLLOVER_MS = ROLLOVER_HOUR * 3_600_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making a formatter costs a hundred times what using it does. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const kept = formatters.get(timeZone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formatters.set(timeZone, made);
  return made;
}

/** What the wall clock shows there, as if it were UTC, to the second. Sweden writes `2026-03-10 04:00:00`. */
const wallMs = (atMs: number, timeZone: string) =>
  Date.parse(`${formatterOf(timeZone).format(atMs).replace(' ', 'T')}Z`);

const offsetMs = (atMs: number, timeZone: string) => wallMs(atMs, timeZone) - Math.floor(atMs / 1000) * 1000;

/**
 * When a study day begins: the first time that its date's clock shows 04:00. Where clocks are set forward over 04:00,
 * it begins as long after the jump as 04:00 lay inside it.
 */
export function startOfStudyDay(index: number, timeZone: string): Date {
  const wall = index * DAY_MS + ROLLOVER_MS;
  const offsets = [offsetMs(wall - DAY_MS, timeZone), offsetMs(wall + DAY_MS, timeZone)];
  const [early = wall, late = wall] = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
  return new Date(wallMs(early, timeZone) >= wall ? early : late);
}

/** No zone sets its clocks by more, except over the date line: Casey has moved by three hours. */
const LARGEST_SHIFT_MS = 3 * 3_600_000;

/** The day's number, counted from 1970-01-01; the night until 04:00 belongs to the day before. */
export function studyDayOf(at: Date, timeZone: string): number {
  const atMs = at.getTime();
  const shiftedMs = atMs + offsetMs(atMs, timeZone) - ROLLOVER_MS;
  const day = Math.floor(shiftedMs / DAY_MS);
  const intoDayMs = shiftedMs - day * DAY_MS;
  const begun = (index: number) => startOfStudyDay(index, timeZone).getTime() <= atMs;
  // Clocks set back over 04:00 show the night a second time, but the day has begun.
  if (intoDayMs >= DAY_MS - LARGEST_SHIFT_MS && begun(day + 1)) return day + 1;
  if (intoDayMs <= LARGEST_SHIFT_MS && !begun(day)) return day - 1;
  return day;
}
