import { useEffect, useState, useSyncExternalStore } from 'react';
import field from './field.module.css';
import css from './progress.module.css';
import type { ProgressStore } from './progress-store';
import type { SimulationControl, SimulationPhase } from './use-simulation';

const WORDS: Readonly<Record<SimulationPhase, string>> = {
  idle: '지금 값으로 끝까지 돌린 결과예요.',
  running: '새 값으로 돌리고 있어요. 지금 보이는 것은 앞의 결과예요.',
  stopped: '멈췄어요. 지금 보이는 것은 앞의 결과예요.',
  failed: '돌리지 못했어요. 지금 보이는 것은 앞의 결과예요. 다시 계산을 눌러 보세요.',
};

/** What is done sooner than this need not be spoken of. */
const SOON_MS = 200;

/** The phase to speak of: a run only once it takes its time. */
function useSpokenPhase(phase: SimulationPhase): SimulationPhase {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (phase !== 'running') return;
    const timer = setTimeout(() => setIsSlow(true), SOON_MS);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [phase]);
  return phase === 'running' && !isSlow ? 'idle' : phase;
}

const none = () => 0;

function Bar({ progress }: { progress: ProgressStore }) {
  const value = useSyncExternalStore(progress.subscribe, progress.read, none);
  return (
    <>
      <progress className={css.bar} max={1} value={value} aria-label="계산 진행" />
      <span className={css.percent}>{Math.floor(value * 100)}%</span>
    </>
  );
}

/** How far a run is, the way to stop it and to begin again. It has its room whether something runs or not. */
export function SimulationProgress({ phase, progress, stop, again }: SimulationControl) {
  const spoken = useSpokenPhase(phase);
  const isHalted = spoken === 'stopped' || spoken === 'failed';
  return (
    <div className={css.line} data-phase={spoken}>
      <p className={css.words} role="status">
        {WORDS[spoken]}
      </p>
      <div className={css.state}>
        <Bar progress={progress} />
        <button
          type="button"
          className={field.button}
          aria-disabled={spoken === 'idle'}
          onClick={() => {
            if (isHalted) again();
            else if (spoken === 'running') stop();
          }}
        >
          {isHalted ? '다시 계산' : '멈추기'}
        </button>
      </div>
    </div>
  );
}
