import { describe, expect, it } from 'vitest';
import { MODELS } from '../estimate/registry';
import { readUrlState } from '../estimate/url-state';
import { calculatorHref } from './calculator-href';
import { drawParameters } from './draw-parameters';
import { numeric, seedsOf, singleChoice } from './questions.fixture';

const { calc: _, ...withoutCalculator } = numeric();

describe('calculatorHref', () => {
  it('opens the calculator with the drawn numbers and the fixed ones', () => {
    const question = numeric({ fixed: { peakFactor: 3 } });
    for (let n = 0; n < 20; n++) {
      const { m = 0, d = 0, w = 0 } = drawParameters(question, seedsOf(n));
      const [page, search = ''] = (calculatorHref(question, seedsOf(n)) ?? '').split('?');
      const { values, refusals } = readUrlState(search, 'C01', MODELS.capacity);
      expect(page).toBe('/lab/capacity-estimator');
      expect(refusals).toEqual([]);
      // What has the default is left out of the address.
      expect({ mau: 300e6, dauRatio: 0.5, writesPerUser: 2, ...values }).toEqual({
        mau: m * 1e6,
        dauRatio: d * 0.01,
        writesPerUser: w,
        peakFactor: 3,
      });
    }
  });

  it.each([
    ['the calculator shows another model', numeric({ calc: 'C02' }), '/lab/peak-factor'],
    ['the question has no numbers', singleChoice({ calc: 'C16' }), '/lab/nosql-chooser'],
    ['the calculator does not exist yet', numeric({ calc: 'C99' }), undefined],
    ['the question names none', withoutCalculator, undefined],
  ])('%s', (_, question, href) => {
    expect(calculatorHref(question, seedsOf(1))).toBe(href);
  });
});
