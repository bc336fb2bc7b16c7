import type { Lane } from '@/components/charts/wedge-lanes';
import {
  type CdnEffectInput,
  invalidationFee,
  STRATEGIES,
  type Strategy,
  staleShare,
  worstStaleness,
} from '@/lib/estimate/cdn-effect';
import { formatQuantity } from '@/lib/format-quantity';

/** Shorter than in the choice, so that a lane's words fit a phone. */
const NAMES: Readonly<Record<Strategy, string>> = {
  ttl: 'TTL 만료',
  invalidate: '경로 무효화',
  wildcard: '와일드카드',
  versioned: '버전 이름',
};

const secondsText = (seconds: number) => formatQuantity(seconds, 'seconds');

/** The four ways to let a new file out, with what is left of the old one so many seconds after the deployment. */
export const stalenessLanes = (input: CdnEffectInput, seconds: number): Lane[] =>
  STRATEGIES.map((strategy) => {
    const worst = worstStaleness(input, strategy);
    return {
      id: strategy,
      label: NAMES[strategy],
      detail: worst === 0 ? '남지 않음' : `길어야 ${secondsText(worst)}`,
      end: worst,
      text: formatQuantity(staleShare(seconds, worst), 'ratio'),
      chosen: strategy === input.strategy,
    };
  });

/** The same with what each costs. */
export const stalenessTable = (input: CdnEffectInput) => ({
  columns: ['방법', '최대', '평균', '무효화 요금'],
  rows: STRATEGIES.map((strategy) => {
    const worst = worstStaleness(input, strategy);
    return [
      NAMES[strategy],
      secondsText(worst),
      secondsText(worst / 2),
      formatQuantity(invalidationFee(input, strategy), 'dollars'),
    ];
  }),
});
