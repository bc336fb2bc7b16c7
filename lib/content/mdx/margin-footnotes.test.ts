import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { marginFootnotes } from './margin-footnotes';
import { parseMdx } from './parse-mdx';
import { placeMarks } from './place-marks';

/** What stands in the order of the page: P for a block of text, the numbers in the margin, N for another note. */
function outlineOf(text: string): string {
  const read = parseMdx(text);
  if (!read.ok) throw new Error(read.error.message);
  const tree: Root = read.value;
  marginFootnotes()(tree);
  placeMarks()(tree);
  return tree.children
    .flatMap((node) => {
      if (node.type === 'footnoteDefinition') return [];
      const json = JSON.stringify(node);
      if (!json.includes('MarginFootnotes')) return json.includes('Correction') ? ['N'] : ['P'];
      return [`[${[...json.matchAll(/"value":"(\d+)"/g)].map(([, n]) => n).slice(1)}]`];
    })
    .join(' ');
}
const NOTES = '\n\n[^a]: 가, “책”, 2020, https://example.org/a. 뒷받침한다.\n[^b]: 나, 2021.';

it.each([
  ['하나[^a].\n\n둘[^b].', 'P [1] P [2]'],
  ['하나[^a], 둘[^b].\n\n셋[^a].', 'P [1,2] P'],
  ['하나[^a].\n\n<Correction id="FX-01" />\n\n둘.\n\n셋[^b].', 'P N P P'],
  ['하나.', 'P'],
])('%j', (text, outline) => {
  expect(outlineOf(text + NOTES)).toBe(outline);
});

it('keeps the words of a reference and leaves its address to the foot', () => {
  const read = parseMdx(`하나[^a].${NOTES}`);
  if (!read.ok) throw new Error(read.error.message);
  marginFootnotes()(read.value);
  const [, note] = read.value.children;
  expect(JSON.stringify(note)).toContain(' 가, “책”, 2020. 뒷받침한다.');
});
