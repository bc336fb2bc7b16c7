import { useEffect, useEffectEvent, useState } from 'react';
import type { InputValues, OutputValues } from '@/lib/estimate/model';
import { makeProgressStore, type ProgressStore } from './progress-store';
import { SimulationRunner } from './simulation-runner';
import type { Simulated, SimulationId } from './simulations';

/** A result with the inputs that it belongs to. */
export interface SimulationResult<In, Out extends OutputValues, Detail> extends Simulated<Out, Detail> {
  readonly inputs: In;
}

/** `idle`: what is shown belongs to the inputs. In every other phase it is the last good result. */
export type SimulationPhase = 'idle' | 'running' | 'stopped' | 'failed';

export interface SimulationControl {
  readonly phase: SimulationPhase;
  readonly progress: ProgressStore;
  readonly stop: () => void;
  readonly again: () => void;
}

/** While somebody slides, only the value that they rest on is simulated. */
const REST_MS = 150;

const keyOf = (inputs: InputValues): string => JSON.stringify(inputs);

/** Why no run is under way for these inputs. */
interface Halt {
  readonly key: string;
  readonly phase: 'stopped' | 'failed';
}

/**
 * The result of a simulation for the inputs: computed in a worker, with the last good one standing until then. It begins
 * with a result that the page brought along.
 */
export function useSimulation<In extends InputValues, Out extends OutputValues, Detail>(
  id: SimulationId,
  inputs: In,
  start: SimulationResult<In, Out, Detail>,
): { readonly result: SimulationResult<In, Out, Detail>; readonly control: SimulationControl } {
  const [result, setResult] = useState(start);
  const [halt, setHalt] = useState<Halt>();
  const [progress] = useState(makeProgressStore);
  const [runner] = useState(() => new SimulationRunner());

  const key = keyOf(inputs);
  const halted = halt?.key === key ? halt.phase : undefined;
  const phase = key === keyOf(result.inputs) ? 'idle' : (halted ?? 'running');

  const begin = useEffectEvent((forKey: string) => {
    runner.run(
      { id, inputs },
      {
        onProgress: progress.set,
        // The worker computes what this sheet's own model asked for.
        onResult: (simulated) => setResult({ inputs, ...(simulated as Simulated<Out, Detail>) }),
        onFailure: () => setHalt({ key: forKey, phase: 'failed' }),
      },
    );
  });
  /** The result that the page brought needs no run. */
  const takeStart = useEffectEvent((forKey: string): boolean => {
    const isStart = forKey === keyOf(start.inputs);
    if (isStart) setResult(start);
    return isStart;
  });

  useEffect(() => {
    if (phase !== 'running' || takeStart(key)) return;
    progress.set(0);
    const timer = setTimeout(() => begin(key), REST_MS);
    return () => {
      clearTimeout(timer);
      runner.stop();
    };
  }, [phase, key, progress, runner]);
  useEffect(() => () => runner.end(), [runner]);

  const stop = () => setHalt({ key, phase: 'stopped' });
  const again = () => setHalt(undefined);
  return { result, control: { phase, progress, stop, again } };
}
