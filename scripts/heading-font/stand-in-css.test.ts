import { describe, expect, it } from 'vitest';
import { readFace } from './font-tables';
import { standInCss } from './stand-in-css';
import { subsetFace } from './subset-face';
import { SYSTEM_FACES } from './system-faces';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const face = readFace(await subsetFace(`${ASCII}가힣ㄱㅎ·–—‘’“”`, 'truetype'));

const HEAD = `/* Stand-ins for the heading face until its file is there, in its measures (scripts/heading-font/stand-in-css.ts).
   The test beside that file writes this one: vitest run scripts/heading-font -u */
`;

describe('the stand-ins', () => {
  it('are what the faces’ own advances give', async () => {
    const css = [HEAD, ...SYSTEM_FACES.map((system) => standInCss(face, system))].join('\n');
    await expect(css).toMatchFileSnapshot('../../app/heading-stand-ins.css');
  });

  it('have the advance of Hangul to a hundredth of a percent', () => {
    for (const system of SYSTEM_FACES) {
      const factor = Number(/size-adjust: ([\d.]+)%/.exec(standInCss(face, system))?.[1]) / 100;
      expect((factor * system.hangul) / system.unitsPerEm).toBeCloseTo(0.93, 4);
    }
  });

  it('rest on one advance for all Hangul of the heading face', () => {
    expect(new Set(['가', '힣', 'ㄱ', 'ㅎ'].map(face.advanceOf))).toEqual(new Set([930]));
  });
});
