import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenBandwidth, type CompressionInput, compareCompression } from './compression';
import { compressionModel } from './compression-model';
import { runModel } from './run-model';

const defaults: CompressionInput = {
  size: 1e9,
  bandwidth: 12.5e6,
  packSpeed: 250e6,
  unpackSpeed: 500e6,
  ratio: 2,
};
const speed = fc.double({ min: 1e5, max: 1e10, noNaN: true });
const anyInput = fc.record<CompressionInput>({
  size: fc.double({ min: 1e6, max: 1e15, noNaN: true }),
  bandwidth: speed,
  packSpeed: speed,
  unpackSpeed: speed,
  ratio: fc.double({ min: 1, max: 20, noNaN: true }),
});
const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the vectors of C15', () => {
  it('takes 80 s as it is, 46 s compressed, and pays up to 83.3333 MB/s', () => {
    const output = compareCompression(defaults);
    expect(output.plainSeconds).toBe(80);
    expect(output.packedSeconds).toBe(46);
    expect(output.breakEven / 1e6).toBeCloseTo(83.3333, 4);
    expect(output.breakEvenBits / 1e6).toBeCloseTo(666.6667, 4);
  });

  it.each([
    ['mobile', 200, 106],
    ['office', 80, 46],
    ['data-center', 0.8, 6.4],
  ])('%s', (id, plain, packed) => {
    const run = runModel(compressionModel, compressionModel.presets.find((p) => p.id === id)?.values ?? {});
    expect(run.ok && run.value.outputs.plainSeconds).toBeCloseTo(plain, 9);
    expect(run.ok && run.value.outputs.packedSeconds).toBeCloseTo(packed, 9);
  });
});

describe('compareCompression', () => {
  it('is as fast either way at the break-even, faster below it and slower above', () => {
    fc.assert(
      fc.property(anyInput, fc.double({ min: 1.01, max: 100, noNaN: true }), (input, away) => {
        const even = breakEvenBandwidth(input);
        fc.pre(even > 0);
        const at = (bandwidth: number) => compareCompression({ ...input, bandwidth }).speedUp;
        expect(at(even)).toBeCloseTo(1, 9);
        fc.pre(input.ratio > 1.01);
        expect(at(even / away)).toBeGreaterThan(1);
        expect(at(even * away)).toBeLessThan(1);
      }),
    );
  });

  it('takes longer for more data and never longer on a faster line', () => {
    fc.assert(
      fc.property(anyInput, fc.double({ min: 1.01, max: 10, noNaN: true }), (input, more) => {
        const { packedSeconds, plainSeconds } = compareCompression(input);
        const larger = compareCompression({ ...input, size: input.size * more });
        expect(larger.packedSeconds / packedSeconds).toBeCloseTo(more, 9);
        expect(larger.plainSeconds / plainSeconds).toBeCloseTo(more, 9);
        const faster = compareCompression({ ...input, bandwidth: input.bandwidth * more });
        expect(faster.packedSeconds).toBeLessThanOrEqual(packedSeconds);
      }),
    );
  });

  it('never pays where nothing gets smaller', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const output = compareCompression({ ...input, ratio: 1 });
        expect(output.breakEven).toBe(0);
        expect(output.speedUp).toBeLessThan(1);
      }),
    );
  });
});

describe('in words', () => {
  it.each<[Partial<CompressionInput>, string]>([
    [
      {},
      '그대로 보내면 1분 20초, 압축해서 보내면 46초가 걸려 압축이 1.74배 빨라요. 83.33 MB/s(666.7 Mbps)보다 느린 회선에서는 압축이 이득이에요.',
    ],
    [
      { bandwidth: 1250e6 },
      '그대로 보내면 0.8초, 압축해서 보내면 6.4초가 걸려 압축이 8배 느려요. 83.33 MB/s(666.7 Mbps)보다 느린 회선에서는 압축이 이득이에요.',
    ],
    [
      { ratio: 1 },
      '그대로 보내면 1분 20초, 압축해서 보내면 1분 26초가 걸려 압축이 1.08배 느려요. 크기가 줄지 않으면 어떤 회선에서도 손해예요.',
    ],
  ])('%j', (set, sentence) => {
    expect(visible(compressionModel.summarize({ ...defaults, ...set }))).toBe(sentence);
  });

  it('works the packed time out of its three parts', () => {
    const step = compressionModel.explain(defaults).find(({ id }) => id === 'packedSeconds');
    expect(visible(step?.substitution ?? '')).toBe('4초 + 40초 + 2초');
  });

  it('knows the wrong ways to the packed time', () => {
    expect(compressionModel.slips?.map((slip) => slip.compute(defaults, 'packedSeconds'))).toEqual([
      40, 44, 86, 326,
    ]);
    expect(compressionModel.slips?.map((slip) => slip.compute(defaults, 'plainSeconds'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
