import type { SimulationJob, SimulationReport } from './simulation-messages';
import { SIMULATIONS } from './simulations';

/** Often enough for a bar that moves, seldom enough to cost the page nothing. */
const REPORT_EVERY_MS = 50;

const report = (message: SimulationReport) => self.postMessage(message);

/** Runs one simulation for the page. What it throws reaches the page as an error event. */
self.addEventListener('message', ({ data }: MessageEvent<SimulationJob>) => {
  let reportedAt = performance.now();
  const result = SIMULATIONS[data.id](data.inputs, (progress) => {
    const now = performance.now();
    if (now - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = now;
    report({ progress });
  });
  report({ result });
});
