import type { SimulationJob, SimulationReport } from './simulation-messages';
import type { Simulated } from './simulations';

interface Listener {
  readonly onProgress: (progress: number) => void;
  readonly onResult: (result: Simulated) => void;
  readonly onFailure: () => void;
}

/** Runs one simulation at a time in a worker, which is made when it is needed and kept for the next. */
export class SimulationRunner {
  private worker: Worker | undefined;
  private isBusy = false;

  run(job: SimulationJob, listener: Listener): void {
    this.stop();
    this.isBusy = true;
    const fail = () => {
      this.stop();
      listener.onFailure();
    };
    try {
      // Written out, because the bundler looks for these very words.
      this.worker ??= new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
      this.worker.onerror = fail;
      this.worker.onmessage = ({ data }: MessageEvent<SimulationReport>) => {
        if ('progress' in data) return listener.onProgress(data.progress);
        this.isBusy = false;
        listener.onResult(data.result);
      };
      this.worker.postMessage(job);
    } catch {
      fail();
    }
  }

  /** Ends what is under way: a computation can't be asked to stop, only its worker be ended. */
  stop(): void {
    if (this.isBusy) this.end();
  }

  end(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.isBusy = false;
  }
}
