'use client';

import { useMemo } from 'react';
import { LiveIsland, liveEntry } from '@/components/ui/live-island';
import type { CalculatorId } from '@/lib/estimate/models';
// Styles that a late script alone would bring would come after the HTML that they style.
import '@/components/charts/chart.module.css';
import '@/components/charts/slider.module.css';
import './field.module.css';
import './working.module.css';
import css from './calculator.module.css';
import type { CalculatorProps } from './calculator-sheet';

type OwnProps = Omit<CalculatorProps, 'uid'>;
const entry = liveEntry<OwnProps>;

const CALCULATOR_ENTRIES = {
  C01: entry(async () => ({ default: (await import('./capacity/capacity-calculator')).CapacityCalculator })),
  C02: entry(async () => ({ default: (await import('./peak/peak-calculator')).PeakCalculator })),
  C16: entry(async () => ({ default: (await import('./nosql/nosql-calculator')).NosqlCalculator })),
} satisfies Record<CalculatorId, ReturnType<typeof entry>>;

interface Props extends OwnProps {
  readonly id: CalculatorId;
}

/** The part of a calculator that comes alive when it is seen; the one client file that names every calculator. */
export function LiveCalculator({ id, preset, roomy }: Props) {
  const own = useMemo(() => ({ preset, roomy }), [preset, roomy]);
  return <LiveIsland entry={CALCULATOR_ENTRIES[id]} own={own} className={css.sheet} />;
}
