import { useEffect, useState } from 'react';

/** Several looks a second, so that no second is skipped on screen. */
const LOOK_MS = 250;
const MS_PER_MINUTE = 60_000;

interface Clock {
  /** When it was last started, in the time of the machine; undefined while it stands. */
  readonly startedAtMs: number | undefined;
  /** What had passed by then. */
  readonly passedMs: number;
}

const AT_REST: Clock = { startedAtMs: undefined, passedMs: 0 };

export interface Countdown {
  readonly elapsedMinutes: number;
  readonly running: boolean;
  /** It was started and neither reset nor finished. */
  readonly begun: boolean;
  readonly finished: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
}

/**
 * A timer that the reader starts. The time passed is read off the machine's clock and not counted in ticks, so a page in the
 * background, whose ticks are rare, shows the right time when it is looked at again.
 */
export function useCountdown(totalMinutes: number): Countdown {
  const [clock, setClock] = useState(AT_REST);
  const [nowMs, setNowMs] = useState(0);
  const { startedAtMs, passedMs } = clock;
  const totalMs = totalMinutes * MS_PER_MINUTE;
  const sinceStart = startedAtMs === undefined ? 0 : Math.max(0, nowMs - startedAtMs);
  const elapsedMs = Math.min(totalMs, passedMs + sinceStart);
  const finished = elapsedMs >= totalMs;
  const running = startedAtMs !== undefined && !finished;

  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNowMs(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, [running]);

  const toggle = () => {
    const now = Date.now();
    setNowMs(now);
    if (running) setClock({ startedAtMs: undefined, passedMs: elapsedMs });
    else setClock({ startedAtMs: now, passedMs: finished ? 0 : elapsedMs });
  };
  const reset = () => setClock(AT_REST);
  return {
    elapsedMinutes: elapsedMs / MS_PER_MINUTE,
    running,
    begun: elapsedMs > 0 || running,
    finished,
    toggle,
    reset,
  };
}
