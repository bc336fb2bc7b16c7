'use client';

import { useMemo, useState } from 'react';
import { LiveIsland, liveEntry } from '@/components/ui/live-island';
import type { CalculatorId } from '@/lib/estimate/models';
// Styles that a late script alone would bring would come after the HTML that they style.
import '@/components/charts/chart.module.css';
import '@/components/charts/dots.module.css';
import '@/components/charts/fan-out.module.css';
import '@/components/charts/player.module.css';
import '@/components/charts/sequence.module.css';
import '@/components/charts/slider.module.css';
import '@/components/charts/swimlane.module.css';
import './field.module.css';
import './interview/interview.module.css';
import './progress.module.css';
import './working.module.css';
import css from './calculator.module.css';
import type { CalculatorProps } from './calculator-sheet';

type OwnProps = Omit<CalculatorProps, 'uid'>;
const entry = liveEntry<OwnProps>;

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

interface Props extends OwnProps {
  readonly id: CalculatorId;
}

/** The part of a calculator that comes alive when it is seen; the one client file that names every calculator. */
export function LiveCalculator({ id, preset, roomy, start }: Props) {
  // A page that is fetched again brings an equal result, which must not start the calculator anew.
  const [brought] = useState(start);
  const own = useMemo(() => ({ preset, roomy, start: brought }), [preset, roomy, brought]);
  return <LiveIsland entry={CALCULATOR_ENTRIES[id]} own={own} className={css.sheet} />;
}
