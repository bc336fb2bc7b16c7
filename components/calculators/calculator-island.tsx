'use client';

import { type ComponentType, lazy, useEffect, useEffectEvent, useId, useRef } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { CalculatorId } from '@/lib/estimate/models';
// Styles that a late script alone would bring would come after the HTML that they style.
import '@/components/charts/chart.module.css';
import '@/components/charts/slider.module.css';
import './field.module.css';
import './interview/interview.module.css';
import './progress.module.css';
import './working.module.css';
import css from './calculator.module.css';
import type { CalculatorProps } from './calculator-sheet';
import { holdClicks } from './hold-clicks';
import { whenWanted } from './when-wanted';

type Calculator = ComponentType<CalculatorProps>;
type Load = () => Promise<{ readonly default: Calculator }>;

/** The server renders through `OnServer`; the browser calls `load` when the calculator is wanted. */
const entry = (load: Load) => ({ load, OnServer: lazy(load) });

const CALCULATOR_ENTRIES = {
  C01: entry(async () => ({ default: (await import('./capacity/capacity-calculator')).CapacityCalculator })),
  C02: entry(async () => ({ default: (await import('./peak/peak-calculator')).PeakCalculator })),
  C03: entry(async () => ({ default: (await import('./latency/latency-calculator')).LatencyCalculator })),
  C04: entry(async () => ({ default: (await import('./units/units-calculator')).UnitsCalculator })),
  C05: entry(async () => ({
    default: (await import('./availability/availability-calculator')).AvailabilityCalculator,
  })),
  C06: entry(async () => ({
    default: (await import('./cache-effect/cache-effect-calculator')).CacheEffectCalculator,
  })),
  C07: entry(async () => ({ default: (await import('./eviction/eviction-calculator')).EvictionCalculator })),
  C08: entry(async () => ({
    default: (await import('./cache-sequence/cache-sequence-calculator')).CacheSequenceCalculator,
  })),
  C09: entry(async () => ({ default: (await import('./movement/movement-calculator')).MovementCalculator })),
  C10: entry(async () => ({
    default: (await import('./hot-shard/hot-shard-calculator')).HotShardCalculator,
  })),
  C11: entry(async () => ({ default: (await import('./failover/failover-calculator')).FailoverCalculator })),
  C12: entry(async () => ({
    default: (await import('./cdn-effect/cdn-effect-calculator')).CdnEffectCalculator,
  })),
  C13: entry(async () => ({ default: (await import('./sessions/sessions-calculator')).SessionsCalculator })),
  C14: entry(async () => ({
    default: (await import('./metric-chain/metric-chain-calculator')).MetricChainCalculator,
  })),
  C15: entry(async () => ({
    default: (await import('./compression/compression-calculator')).CompressionCalculator,
  })),
  C16: entry(async () => ({ default: (await import('./nosql/nosql-calculator')).NosqlCalculator })),
  C17: entry(async () => ({
    default: (await import('./interview/interview-calculator')).InterviewCalculator,
  })),
} satisfies Record<CalculatorId, ReturnType<typeof entry>>;

/** React neither hydrates nor removes what the document holds inside an element with this. */
const NO_HTML = { __html: '' };

interface Props extends Omit<CalculatorProps, 'uid'> {
  readonly id: CalculatorId;
}

function Alive({
  Content,
  onAlive,
  ...props
}: CalculatorProps & { Content: Calculator; onAlive: () => void }) {
  useEffect(onAlive, [onAlive]);
  return <Content {...props} />;
}

/** Loads the calculator and starts it in place: on the server's HTML when there is some, else (after a navigation) afresh. */
async function start(element: HTMLElement, id: CalculatorId, props: CalculatorProps, signal: AbortSignal) {
  const fromServer = element.hasChildNodes();
  const letGo = holdClicks(element, signal);
  if (fromServer) await whenWanted(element, signal);
  const { default: Content } = await CALCULATOR_ENTRIES[id].load();
  if (signal.aborted) return undefined;
  const content = <Alive Content={Content} onAlive={letGo} {...props} />;
  if (fromServer) return hydrateRoot(element, content);
  const root = createRoot(element);
  root.render(content);
  return root;
}

/**
 * The part of a calculator that comes alive when it is seen. Its content is a React root of its own on the server's
 * HTML: see docs/decisions/0004-calculators-come-alive-in-view.md.
 */
export function LiveCalculator({ id, preset, roomy, start: startResult }: Props) {
  const uid = useId();
  const element = useRef<HTMLDivElement>(null);
  // A page that is fetched again brings an equal result, which must not start the calculator anew.
  const brought = useEffectEvent(() => startResult);

  useEffect(() => {
    const here = element.current;
    if (here === null) return;
    const leaving = new AbortController();
    const started: Promise<Root | undefined> = start(
      here,
      id,
      { uid, preset, roomy, start: brought() },
      leaving.signal,
    );
    return () => {
      leaving.abort();
      // A root may not be unmounted while React is rendering another.
      void started.then((root) => root && setTimeout(() => root.unmount()));
    };
  }, [id, preset, roomy, uid]);

  if (typeof window === 'undefined') {
    const { OnServer } = CALCULATOR_ENTRIES[id];
    return (
      <div className={css.sheet}>
        <OnServer uid={uid} preset={preset} roomy={roomy} start={startResult} />
      </div>
    );
  }
  return (
    <div
      ref={element}
      className={css.sheet}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; React leaves such an element's children alone.
      dangerouslySetInnerHTML={NO_HTML}
    />
  );
}
