import { expect, it } from 'vitest';
import { toSteps } from './working';

const outputs = [{ key: 'dau', label: 'DAU', unit: 'people' }] as const;
const working = { id: 'dau', formula: 'MAU × 비율', substitution: '3억 명 × 50%', uses: ['mau', 'dauRatio'] };

it('takes the label, the unit and the value from the output', () => {
  expect(toSteps(outputs, { dau: 150e6 }, [working])).toEqual([
    { ...working, label: 'DAU', unit: 'people', value: 150e6 },
  ]);
});

it('takes a working without its output for a bug', () => {
  expect(() => toSteps(outputs, { dau: 1 }, [{ ...working, id: 'mau' }])).toThrow(
    'no output for the working mau',
  );
  expect(() => toSteps(outputs, {}, [working])).toThrow('no output for the working dau');
});
