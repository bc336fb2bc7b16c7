import { describe, expect, it } from 'vitest';
import { DAY_MS, startOfStudyDay, studyDayOf } from './study-day';

const SEOUL = 'Asia/Seoul';
const dayIn = (timeZone: string, iso: string) => studyDayOf(new Date(iso), timeZone);

describe('the study day in Seoul', () => {
  it('lies one day apart at 23:00 and at 08:30 the next morning', () => {
    expect(dayIn(SEOUL, '2026-03-11T08:30:00+09:00') - dayIn(SEOUL, '2026-03-10T23:00:00+09:00')).toBe(1);
  });

  it.each([
    ['08:50 and 09:10, between which the UTC date changes', '2026-03-10T08:50', '2026-03-10T09:10', 0],
    ['23:00 and 03:59 in the night', '2026-03-10T23:00', '2026-03-11T03:59', 0],
    ['03:59 and 04:00', '2026-03-10T03:59', '2026-03-10T04:00', 1],
  ])('counts %s', (_, earlier, later, apart) => {
    expect(dayIn(SEOUL, `${later}:00+09:00`) - dayIn(SEOUL, `${earlier}:00+09:00`)).toBe(apart);
  });

  it('begins at 04:00 on the date of its index', () => {
    const index = Date.UTC(2026, 2, 10) / DAY_MS;
    expect(startOfStudyDay(index, SEOUL)).toEqual(new Date('2026-03-10T04:00:00+09:00'));
  });
});

describe('the study day when clocks change', () => {
  it.each([
    ['New York in spring', 'America/New_York', '2026-03-07T04:00-05:00', 23],
    ['New York in autumn', 'America/New_York', '2026-10-31T04:00-04:00', 25],
    ['Lord Howe Island by half an hour', 'Australia/Lord_Howe', '2026-04-04T04:00+11:00', 24.5],
  ])('is as long as the clock makes it: %s', (_, timeZone, start, hours) => {
    const index = dayIn(timeZone, start);
    expect(startOfStudyDay(index, timeZone)).toEqual(new Date(start));
    expect(Number(startOfStudyDay(index + 1, timeZone)) - Date.parse(start)).toBe(hours * 3_600_000);
  });

  it('does not begin a second time when clocks are set back over 04:00, as in Hong Kong in 1946', () => {
    const quarters = ['18:45', '19:00', '19:15', '19:30', '19:45', '20:00'];
    const days = quarters.map((time) => dayIn('Asia/Hong_Kong', `1946-11-30T${time}Z`));
    const begun = dayIn('Asia/Hong_Kong', '1946-12-01T12:00+08:00');
    expect(days).toEqual([begun - 1, begun, begun, begun, begun, begun]);
  });

  it('begins after the jump when clocks are set forward over 04:00, as at Casey in 2019', () => {
    const timeZone = 'Antarctica/Casey';
    const index = dayIn(timeZone, '2019-10-04T12:00+11:00');
    expect(startOfStudyDay(index, timeZone)).toEqual(new Date('2019-10-04T07:00+11:00'));
    expect(dayIn(timeZone, '2019-10-04T06:59+11:00')).toBe(index - 1);
    expect(dayIn(timeZone, '2019-10-04T07:00+11:00')).toBe(index);
  });
});

/** The clock there, read off another formatter than the code under test uses: `10/03/2026, 04:00:00`. */
function clockReader(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (at: Date) => format.format(at);
}

/** Four days a year, and every day of the five in which the zone's clocks change. */
function daysToLookAt(timeZone: string): number[] {
  const read = clockReader(timeZone);
  const days: number[] = [];
  let before = '';
  for (let day = Date.UTC(2024, 0, 1) / DAY_MS; day <= Date.UTC(2032, 11, 31) / DAY_MS; day += 5) {
    const hour = read(new Date(day * DAY_MS)).slice(-8);
    if (before && hour !== before)
      days.push(day - 6, day - 5, day - 4, day - 3, day - 2, day - 1, day, day + 1);
    if (day % 90 < 5) days.push(day);
    before = hour;
  }
  return days;
}

describe('the study day in every zone, 2024 to 2032', () => {
  it('never skips, repeats or reverses, and changes exactly when the clock shows 04:00', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      const read = clockReader(timeZone);
      for (const index of daysToLookAt(timeZone)) {
        const start = startOfStudyDay(index, timeZone);
        const [year, month, date] = new Date(index * DAY_MS).toISOString().slice(0, 10).split('-');
        const seen = [
          studyDayOf(new Date(start.getTime() - 1), timeZone),
          studyDayOf(start, timeZone),
          read(start),
        ];
        expect(seen, timeZone).toEqual([index - 1, index, `${date}/${month}/${year}, 04:00:00`]);
      }
    }
  }, 60_000);
});
