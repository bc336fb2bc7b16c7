import { compressionModel } from '../../estimate/compression-model';
import { withDefaults } from '../../estimate/run-model';
import { formatQuantity } from '../../format-quantity';
import { pick } from '../../random';
import { numericTemplate, type Template } from './template';

const { breakEven } = compressionModel.compute(
  // The defaults are complete inputs of the model.
  Object.assign(
    { size: 0, bandwidth: 0, packSpeed: 0, unpackSpeed: 0, ratio: 0 },
    withDefaults(compressionModel),
  ),
);
/** Lines far enough from the break-even that nobody must compute it to a percent. */
const LINES = [1e6, 5e6, 12.5e6, 25e6, 250e6, 500e6, 1.25e9];

const PAYS = '이득이다. 줄어든 양만큼 빨리 간다';
const COSTS = '손해다. 압축과 해제가 더 오래 걸린다';
const SAME = '같다. 보낸 양과 시간은 무관하다';

/** C15: whether compressing pays. */
export const COMPRESSION_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Seconds for {s} GB packed to a half (250 MB/s), sent at {b} MB/s and unpacked (500 MB/s), one after the other. */
  'P-C15a': numericTemplate({
    model: 'compression',
    output: 'packedSeconds',
    params: { s: ['size', [1, 2, 5], 1e9], b: ['bandwidth', [5, 10, 12.5, 50], 1e6] },
    fixed: { packSpeed: 250e6, unpackSpeed: 500e6, ratio: 2 },
    tolerance: 'rel 5%',
    unit: '초',
  }),
  /** Whether packing to a half (250 MB/s in, 500 MB/s out) pays on a line of {line}. */
  'P-C15b': {
    type: 'sc',
    draw: (random) => {
      const bandwidth = pick(LINES, random);
      const options = bandwidth < breakEven ? [PAYS, COSTS, SAME] : [COSTS, PAYS, SAME];
      const line = formatQuantity(bandwidth, 'bytesPerSecond').replaceAll('\u00a0', ' ');
      return { slots: { line }, parts: { options, answer: 0 } };
    },
  },
};
