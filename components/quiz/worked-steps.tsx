import { formatQuantity } from '@/lib/format-quantity';
import type { Solution } from '@/lib/quiz/protocol';
import styles from './worked-steps.module.css';

type NumberSolution = Extract<Solution, { type: 'nu' }>;

/** The model's own working with this question's numbers, and where the answer probably left it. */
export function WorkedSteps({ solution }: { solution: NumberSolution }) {
  const { diagnosis } = solution;
  return (
    <div className={styles.worked}>
      {diagnosis ? <p className={styles.diagnosis}>{diagnosis.says}</p> : null}
      <ol className={styles.steps}>
        {solution.steps.map((step) => (
          <li key={step.id} data-wrong={step.id === diagnosis?.stepId || undefined}>
            <span className={styles.label}>{step.label}</span>
            {step.id === diagnosis?.stepId ? <span className={styles.here}>여기서 달라졌어요</span> : null}
            <span className={styles.formula}>{step.formula}</span>
            <span className={styles.numbers}>
              = {step.substitution} ={' '}
              <strong>{formatQuantity(step.value, step.unit, { significant: 4 })}</strong>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.answer}>
        정답 {solution.text} <span>{solution.tolerance}</span>
      </p>
    </div>
  );
}
