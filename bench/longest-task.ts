import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** µs on the clock, and µs of the processor's time. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export interface LongestTask {
  /** On the clock: on a busy machine mostly waiting for a turn. */
  readonly wallMs: number;
  /** What the page itself had to do. */
  readonly cpuMs: number;
}

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline'];
const ms = (us: number | undefined): number => Math.round((us ?? 0) / 1000);

/** Runs something and tells the longest task of the page's own thread meanwhile, by the clock and by the processor. */
export async function longestTaskDuring(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<LongestTask> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const trace: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    trace.traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = trace.traceEvents.filter(
    (event) => /RunTask$/.test(event.name) && mains.has(threadOf(event)),
  );
  return {
    wallMs: Math.max(0, ...tasks.map(({ dur }) => ms(dur))),
    cpuMs: Math.max(0, ...tasks.map(({ tdur }) => ms(tdur))),
  };
}
