import type { Stage } from '@/lib/estimate/growth-parts';
import css from './growth.module.css';
import { needOf, STAGE_WORDS } from './stage-words';

/** What the load has just made necessary and at what price; read out when the stage changes, and only then. */
export function GrowthStory({ stage }: { stage: Stage }) {
  const { name, price } = STAGE_WORDS[stage];
  return (
    <div className={css.story} role="status" data-stage={stage}>
      <p className={css.stage}>
        <span className={css.stageNumber}>{stage}단계</span> {name}
      </p>
      <p>{needOf(stage)}</p>
      <p className={css.price}>{price}</p>
    </div>
  );
}
