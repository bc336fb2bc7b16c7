import { expect, it } from 'vitest';
import { powerItems } from './power-items';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

it('tells the five prefixes and by how much they differ', () => {
  const items = powerItems(['TiB', 'TB']);
  expect(items.map(({ text }) => text)).toEqual(['+2.4%', '+4.86%', '+7.37%', '+9.95%', '+12.6%']);
  expect(items.filter(({ best }) => best).map(({ id }) => id)).toEqual(['TiB']);
  expect(visible(items[4]?.label ?? '')).toBe('2⁵⁰ = 1,125,899,906,842,624');
  expect(items[4]?.examples).toBe('1 PiB는 1 PB(10¹⁵ B)보다 12.6% 커요');
});
