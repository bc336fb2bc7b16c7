import type { Contribution } from '@/components/charts/waterfall-chart';
import type { PeakInput, PeakOutput } from '@/lib/estimate/peak';
import { formatQuantity } from '@/lib/format-quantity';

const FIRST_PART: Readonly<Record<PeakInput['model'], string>> = {
  diurnal: '일 주기',
  pareto: '몰린 시간',
  'all-users': '전원 접속',
};

const times = (value: number) => formatQuantity(value, 'factor', { significant: 3 });

/** The peak factor as the mean (1) and what is added to it. The two rules of thumb add nothing for the last two. */
export function peakParts(inputs: PeakInput, outputs: PeakOutput): Contribution[] {
  const share = (qps: number) => qps / inputs.avg;
  const part = (id: string, label: string, value: number, series: Contribution['series']): Contribution => ({
    id,
    label,
    value,
    text: id === 'mean' ? times(value) : `+ ${times(value)}`,
    series,
  });
  return [
    part('mean', '평균', 1, 6),
    part('cycle', FIRST_PART[inputs.model], share(outputs.diurnalQps), 1),
    part('event', '행사(이벤트)', share(outputs.eventQps), 2),
    part('poisson', '푸아송(초 단위 흔들림)', share(outputs.poissonQps), 3),
  ];
}
