import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { appContent } from '@/lib/content/app-content';
import { circled } from './circled';
import { SLOT_DRAWING_LOADERS } from './slot-drawings';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const number = (tag: string, name: string): number =>
  Number(new RegExp(`\\b${name}="([\\d.-]+)"`).exec(tag)?.[1] ?? Number.NaN);

function placesOf(svg: string): ReadonlyMap<string, Box> {
  const tags = [...svg.matchAll(/<rect[^>]*data-slot="(s\d)"[^>]*>/g)];
  const box = (tag: string) => ({
    x: number(tag, 'x'),
    y: number(tag, 'y'),
    width: number(tag, 'width'),
    height: number(tag, 'height'),
  });
  return new Map(tags.map(([tag, slot = '']) => [slot, box(tag)]));
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A phone shows the drawings' 380 units in some 340 px; a finger gets half a rem more on each side. */
const LOWEST = 20;

describe.each(Object.keys(SLOT_DRAWING_LOADERS))('the drawing %s', (figure) => {
  const draw = async (labels?: Readonly<Record<string, string>>) => {
    const loaded = await SLOT_DRAWING_LOADERS[figure]?.();
    if (!loaded) throw new Error(`${figure} does not load`);
    return renderToStaticMarkup(<loaded.default {...(labels && { labels })} />);
  };
  const numbers = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`s${i + 1}`, circled(i)]));

  it('has no places in its chapter', async () => {
    expect(placesOf(await draw()).size).toBe(0);
  });

  it('has a place for each of its slots, inside of it, large enough and apart from the others', async () => {
    const svg = await draw(numbers);
    const places = [...placesOf(svg)];
    const [width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    expect(places.length).toBeGreaterThanOrEqual(4);
    for (const [slot, box] of places) {
      expect(box.x, slot).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, slot).toBeLessThanOrEqual(width);
      expect(box.y + box.height, slot).toBeLessThanOrEqual(height);
      expect(Math.min(box.width, box.height), slot).toBeGreaterThanOrEqual(LOWEST);
      expect(
        places.some(([other, place]) => other !== slot && overlap(box, place)),
        slot,
      ).toBe(false);
    }
  });

  it('has the places that the questions of the bank ask for', async () => {
    const places = placesOf(await draw(numbers));
    const asking = appContent().bank.all.filter(
      (question) => question.type === 'dg' && question.figure === figure,
    );
    for (const question of asking)
      if (question.type === 'dg')
        for (const [slot] of question.slots) expect([...places.keys()]).toContain(slot);
  });
});

it('every question on a figure has its drawing', () => {
  for (const question of appContent().bank.all)
    if (question.type === 'dg') expect(Object.keys(SLOT_DRAWING_LOADERS)).toContain(question.figure);
});
