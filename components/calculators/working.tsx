import type { Step } from '@/lib/estimate/model';
import { formatQuantity } from '@/lib/format-quantity';
import css from './working.module.css';

interface Props {
  /** Unfolded at first. */
  readonly open: boolean;
  readonly steps: readonly Step[];
  readonly activeId: string | undefined;
  readonly lit: ReadonlySet<string>;
  readonly onActivate: (stepId: string | undefined) => void;
}

/** 풀이: each step by its formula and with its numbers. Looking at a step shows the inputs and steps that it reads. */
export function Working({ open, steps, activeId, lit, onActivate }: Props) {
  return (
    <div className={css.frame}>
      <details className={css.working} open={open}>
        <summary>풀이 {steps.length}단계</summary>
        <p className={css.partHint}>단계에 올리거나 누르면 그 단계가 쓰는 값이 표시돼요.</p>
        <ol>
          {steps.map((step) => (
            <li
              key={step.id}
              data-active={step.id === activeId || undefined}
              data-lit={lit.has(step.id) || undefined}
              onPointerEnter={() => onActivate(step.id)}
              onPointerLeave={() => onActivate(undefined)}
            >
              <button type="button" onFocus={() => onActivate(step.id)} onBlur={() => onActivate(undefined)}>
                {step.label}
              </button>
              <span className={css.formula}>{step.formula}</span>
              <span className={css.substitution}>{step.substitution}</span>
              <span className={css.stepValue}>= {formatQuantity(step.value, step.unit)}</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
