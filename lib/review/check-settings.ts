import type { Refusal } from '../members/refusal';
import type { Settings } from '../quiz/protocol';
import { ok, type Result, refuse } from '../result';
import type { DayLimits } from '../scheduler/card';
import { DAY_LOADS } from '../scheduler/week-loads';
import type { SettingsRequest } from './request-schemas';

/** A slip of a digit must not bury somebody under questions. */
const MOST_NEW = 200;
const MOST_REVIEWS = 2000;
const LOWEST_RETENTION = 0.8;
const HIGHEST_RETENTION = 0.97;

const problem = (code: string, message: string): Refusal => ({ status: 422, code, message });

const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;

export function limitProblem({ newPerDay, reviewsPerDay }: DayLimits): Refusal | undefined {
  if (!isWhole(newPerDay, MOST_NEW))
    return problem('new-per-day', `하루 새 문항은 0부터 ${MOST_NEW}까지의 정수로 적어 주세요.`);
  if (!isWhole(reviewsPerDay, MOST_REVIEWS))
    return problem('reviews-per-day', `하루 복습은 0부터 ${MOST_REVIEWS}까지의 정수로 적어 주세요.`);
  return undefined;
}

/** The settings when they can be kept, with the zone as the system writes it; else what is wrong and what to do. */
export function checkSettings(settings: SettingsRequest): Result<Settings, Refusal> {
  const { desiredRetention, week } = settings;
  const limit = limitProblem(settings);
  if (limit) return refuse(limit);
  if (!isRetention(desiredRetention))
    return refuse(problem('desired-retention', '목표 기억률은 80%부터 97%까지 1% 단위로 골라 주세요.'));
  const timeZone = knownZone(settings.timeZone);
  if (timeZone === undefined)
    return refuse(problem('time-zone', '그런 시간대를 찾지 못했어요. 목록에서 골라 주세요.'));
  const loads = week.flatMap((load) => DAY_LOADS.find((known) => known === load) ?? []);
  if (week.length !== 7 || loads.length !== 7)
    return refuse(problem('week', '요일마다 보통, 적게, 되도록 없이 가운데 하나를 골라 주세요.'));
  return ok({ ...settings, timeZone, week: loads });
}

/** In whole hundredths, so that few schedulers are kept and the estimate beside each is its own. */
const isRetention = (value: number): boolean =>
  value >= LOWEST_RETENTION &&
  value <= HIGHEST_RETENTION &&
  Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;

/** A zone by its name; an offset such as +09:00 knows no summer time. */
function knownZone(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
