import type { RefObject } from 'react';
import type { Growth } from '@/lib/estimate/growth-stages';
import { formatQuantity } from '@/lib/format-quantity';
import css from './controls.module.css';
import { GrowthScale } from './growth-scale';
import { GROWTH_STOPS, neighbourStop } from './growth-stops';
import { STAGE_WORDS } from './stage-words';

interface Props {
  readonly uid: string;
  readonly stop: number;
  readonly growth: Growth;
  readonly slider: RefObject<HTMLInputElement | null>;
  readonly onMove: (stop: number) => void;
}

/** The slider of users, its scale, and a step to the stage before and after. */
export function GrowthControls({ uid, stop, growth, slider, onMove }: Props) {
  const { stage } = growth;
  const users = formatQuantity(growth.users, 'people');
  const id = `${uid}-users`;
  return (
    <div className={css.controls}>
      <p className={css.users}>
        <label htmlFor={id}>월간 사용자</label>
        {/* Not an <output>: that would be read out at every step, beside what the slider says itself. */}
        <strong data-reading="users">{users}</strong>
      </p>
      <div className={css.track}>
        <input
          ref={slider}
          id={id}
          className={css.slider}
          type="range"
          min={0}
          max={GROWTH_STOPS.length - 1}
          value={stop}
          aria-valuetext={`${users}, ${stage}단계 ${STAGE_WORDS[stage].name}`}
          onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
        />
        <GrowthScale stage={stage} />
      </div>
      <div className={css.steps}>
        <StepButton to={neighbourStop(stage, -1)} onMove={onMove}>
          ← 이전 단계
        </StepButton>
        <span className={css.stageName} aria-hidden="true">
          {stage} / 8
        </span>
        <StepButton to={neighbourStop(stage, 1)} onMove={onMove}>
          다음 단계 →
        </StepButton>
      </div>
    </div>
  );
}

interface StepProps {
  readonly to: number | undefined;
  readonly onMove: (stop: number) => void;
  readonly children: string;
}

/** Stays focusable at the ends, so that the keyboard is not thrown off it. */
function StepButton({ to, onMove, children }: StepProps) {
  return (
    <button
      type="button"
      className={css.step}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onMove(to)}
    >
      {children}
    </button>
  );
}
