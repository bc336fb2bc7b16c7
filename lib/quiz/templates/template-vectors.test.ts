import { describe, expect, it } from 'vitest';
import { latencyRows } from '../../estimate/latency-rows';
import { MODELS } from '../../estimate/registry';
import { runModel } from '../../estimate/run-model';
import { randomFrom } from '../../random';
import { solveNumber } from '../solve-number';
import { wholeQuestion } from '../whole-question';
import { WORKLOAD_WINNERS } from './eviction-templates';
import { NOSQL_TEMPLATES, rankedLabels, WORKLOADS } from './nosql-templates';
import { runHeavy } from './simulated-counts.fixture';
import { itemOf } from './template-item.fixture';
import { TEMPLATES } from './template-registry';

/** What the model says of a numeric template with these parameters, in the base unit of what is asked. */
function answerOf(name: string, params: Readonly<Record<string, number>>): number {
  const seeds = { draw: 'vector', layout: 'vector' };
  const whole = wholeQuestion(itemOf(name), seeds);
  if (whole.type !== 'nu') throw new Error(`${name} is not numeric`);
  const only = Object.fromEntries(
    Object.entries(whole.params).map(([key, param]) => [
      key,
      { ...param, values: [params[key] ?? Number.NaN] },
    ]),
  );
  return solveNumber({ ...whole, params: only }, seeds).value;
}

describe('vectors of the content plan, asked by the templates', () => {
  it.each<[string, Record<string, number>, number]>([
    ['P-C01a', { m: 300, d: 50, w: 2 }, 3472.2222],
    ['P-C01d', { t: 30, y: 5, c: 2 }, 109.5e15],
    ['P-C01f', { q: 30_000, s: 1000, u: 60 }, 52],
    ['P-C02a', { r: 4 }, 1.6],
    ['P-C02b', { p: 80, q: 20 }, 4],
    ['P-C02c', { d: 20 }, 5],
    ['P-C04a', { n: 100 }, 1157.4074],
    ['P-C04b', { x: 30 }, 2.7777778e9],
    ['P-C05a', { a: 99.9 }, 43.2 * 60],
    ['P-C05b', { a: 99.9, k: 3 }, 0.997002999],
    ['P-C05c', { a: 99, t: 99.99 }, 2],
    ['P-C06a', { h: 90, c: 1, d: 20 }, 0.003],
    ['P-C06b', { q: 10_000, h: 99 }, 100],
    ['P-C06c', { h: 90 }, 10],
    ['P-C07c', { p: 20 }, 0.78526],
    ['P-C08c', { w: 500, f: 2 }, 1000],
    ['P-C10a', { s: 10, q: 10_000, p: 30 }, 3700],
    ['P-C10b', { f: 1000, r: 100_000 }, 100],
    ['P-C10c', { p: 3, f: 200 }, 694_444.44],
    ['P-C11a', { d: 5, k: 3, p: 20, t: 30 }, 65],
    ['P-C11b', { w: 200, l: 0.5 }, 100],
    ['P-C12a', { e: 20, o: 200, h: 95 }, 0.03],
    ['P-C12b', { r: 100, s: 500, h: 95 }, 2500e9],
    ['P-C12c', { d: 30, p: 120 }, 13],
    ['P-C13a', { n: 4, s: 10_000, k: 1 }, 2500],
    ['P-C13b', { n: 4, k: 1 }, 1 / 3],
    ['P-C14a', { q: 10_000, h: 85 }, 1500],
    ['P-C14b', { u: 2000, q: 10_000, h: 90 }, 0.001],
    ['P-C15a', { s: 1, b: 12.5 }, 46],
  ])('%s with %j', (name, params, value) => {
    expect(answerOf(name, params) / value).toBeCloseTo(1, 4);
  });

  it.each([
    ['P-C09a', 4, 0.8],
    ['P-C09b', 4, 0.2],
    ['P-C09c', 4, 4],
  ])('%s from 4 to 5 nodes', (name, n, value) => {
    const output = { 'P-C09a': 'moduloShare', 'P-C09b': 'ringShare', 'P-C09c': 'ratio' }[name] ?? '';
    const run = runModel(MODELS.reshard, { n, m: n + 1 });
    expect(run.ok && run.value.outputs[output]).toBeCloseTo(value, 9);
  });
});

describe('what is drawn', () => {
  it('rises from row to row on the ladder, clearly', () => {
    const times = new Map(latencyRows('classic', 2020).map(({ label, nanoseconds }) => [label, nanoseconds]));
    const template = TEMPLATES['P-C03c'];
    for (let n = 0; n < 200; n++) {
      if (template?.type !== 'or') throw new Error('not an order');
      const { steps } = template.draw(randomFrom(`ladder ${n}`)).parts;
      expect(steps).toHaveLength(4);
      for (const [at, step] of steps.slice(1).entries())
        expect((times.get(step) ?? 0) / (times.get(steps[at] ?? '') ?? 1)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has the best policy of each workload, by the simulator’s own counts', () => {
    for (const { workload, best, others } of WORKLOAD_WINNERS) {
      const hits = runHeavy(workload);
      const most = hits.get(best) ?? 0;
      for (const other of others)
        expect(most, `${best} against ${other}`).toBeGreaterThan(hits.get(other) ?? 0);
    }
  });

  it('has one store that the score puts first', () => {
    for (const { weights, tells } of WORKLOADS) {
      const [key, relations, flex, series, writes, joins] = weights;
      const scores = Object.values(
        MODELS['nosql-fit'].compute({ key, relations, flex, series, writes, joins }),
      );
      const top = Math.max(...scores);
      expect(
        scores.filter((score) => score === top),
        tells,
      ).toHaveLength(1);
      expect(rankedLabels(weights)).toHaveLength(scores.length);
    }
    expect(Object.keys(NOSQL_TEMPLATES)).toEqual(['P-C16a', 'P-C16b']);
  });

  it('has every template of the plan', () => {
    const letters: Readonly<Record<string, string>> = {
      '01': 'abcdef',
      '02': 'abcd',
      15: 'ab',
      16: 'ab',
      17: 'ab',
    };
    const planned = Array.from({ length: 17 }, (_, i) => String(i + 1).padStart(2, '0')).flatMap((number) =>
      [...(letters[number] ?? 'abc')].map((letter) => `P-C${number}${letter}`),
    );
    expect(Object.keys(TEMPLATES).sort()).toEqual(planned.sort());
  });
});
