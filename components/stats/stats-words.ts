import { formatNumber } from '@/lib/korean';
import { DAY_MS } from '@/lib/scheduler/study-day';
import { estimateOf, type Share } from '@/lib/stats/share';

/** How the page of statistics says numbers. */

/** Shares of less than this are told in the table and not drawn as a point. */
export const LEAST_FOR_POINT = 5;
/** And less than this over all is no picture. */
export const LEAST_FOR_CHART = 20;

const DAY = new Intl.DateTimeFormat('ko-KR', { month: 'long', day: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('ko-KR', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** `3월 4일`, of a study day. */
export const dayText = (day: number): string => DAY.format(day * DAY_MS);
/** `2026년 3월` */
export const monthText = (day: number): string => MONTH.format(day * DAY_MS);
/** `3.4`, for the marks of an axis. */
export const shortDay = (day: number): string => {
  const date = new Date(day * DAY_MS);
  return `${date.getUTCMonth() + 1}.${date.getUTCDate()}`;
};

export const percentText = (part: number): string => `${Math.round(100 * part)}%`;
export const countText = (count: number, unit: string): string => `${formatNumber(count)}${unit}`;

/** `88% (22/25)`; a dash for nothing. */
export const shareText = ({ of, hits }: Share): string =>
  of === 0 ? '–' : `${percentText(hits / of)} (${formatNumber(hits)}/${formatNumber(of)})`;

/** `69%~96%`: where the true share may lie. */
export function intervalText(share: Share): string {
  const estimate = estimateOf(share);
  return estimate ? `${percentText(estimate.low)}~${percentText(estimate.high)}` : '–';
}

export function durationText(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)}초`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}분`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)}시간` : `${Math.floor(minutes / 60)}시간 ${rest}분`;
}
