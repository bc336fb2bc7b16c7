import { describe, expect, it } from 'vitest';
import { capacityModel } from '@/lib/estimate/capacity-model';
import { runModel } from '@/lib/estimate/run-model';
import { readUrlState, writeUrlState } from '@/lib/estimate/url-state';
import { startFrom } from './start-from';

describe('startFrom', () => {
  const photo = startFrom(capacityModel, 'photo');

  it('takes the numbers of the example as its own', () => {
    expect(runModel(photo, {})).toEqual(
      runModel(capacityModel, capacityModel.presets.find(({ id }) => id === 'photo')?.values ?? {}),
    );
  });

  it('keeps in the address what differs from the example, also where that is the model’s own default', () => {
    const values = { mau: 300e6, years: 3 };
    const query = writeUrlState('', 'C01', photo, values);
    expect(query).toBe('c01.mau=3e8');
    expect(readUrlState(`?${query}`, 'C01', photo).values).toEqual({ mau: 300e6 });
  });

  it('is the model itself without an example', () => {
    expect(startFrom(capacityModel, undefined)).toBe(capacityModel);
  });

  it('does not accept an example that the model has not', () => {
    expect(() => startFrom(capacityModel, 'netflix')).toThrow('capacity has no preset netflix');
  });
});
