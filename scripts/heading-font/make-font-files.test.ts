import { describe, expect, it } from 'vitest';
import { headingTexts } from '../../lib/content/heading-texts';
import { loadContent } from '../../lib/content/load-content';
import { editedBook, swap, TINY_BOOK } from '../../lib/content/tiny-book.fixture';
import { readFace } from './font-tables';
import { makeFontFiles } from './make-font-files';

describe('the font files', () => {
  it('hold every character of the book’s headings in at most 48 KiB', async () => {
    const made = await makeFontFiles(loadContent(process.cwd()));
    expect(made).toMatchObject({ ok: true });
    if (!made.ok) return;
    expect(made.value.web.toString('latin1', 0, 4)).toBe('wOF2');
    expect(made.value.web.byteLength).toBeLessThanOrEqual(48 * 1024);
  });

  it('hold nothing else, and all that they hold', async () => {
    const content = loadContent(TINY_BOOK);
    const made = await makeFontFiles(content);
    if (!made.ok) throw new Error(made.error.join());
    const { advanceOf } = readFace(made.value.picture);
    for (const character of new Set(headingTexts(content).join('')))
      expect(advanceOf(character)).toBeTruthy();
    expect(advanceOf('힣')).toBeUndefined();
  });

  it('are refused with the heading that the face can’t draw', async () => {
    const root = editedBook({ 'chapters/alpha.mdx': swap('title="캐시란"', 'title="캐시⇄챂"') });
    expect(await makeFontFiles(loadContent(root))).toEqual({
      ok: false,
      error: ['the heading face has no ⇄ 챂 for “캐시⇄챂”'],
    });
  });
});
