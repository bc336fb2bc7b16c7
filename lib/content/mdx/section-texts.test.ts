import { expect, it } from 'vitest';
import { parseMdx } from './parse-mdx';
import { countProse } from './section-texts';

function count(text: string): number {
  const tree = parseMdx(text);
  if (!tree.ok) throw new Error(tree.error.message);
  return countProse(tree.value);
}

it.each([
  ['words without their spaces', '가나 다라.', 5],
  ['headings, lists, terms and figures computed in the text', '### 가\n\n- 나\n- <Term id="x">다</Term>', 3],
  ['no table', '가\n\n| 나 |\n|---|\n| 다 |', 1],
  ['no code and no formula of its own line', '가\n\n```text\n나\n```\n\n$$\n다\n$$', 1],
  ['no reference', '가[^x]\n\n[^x]: 나', 1],
])('counts %s', (_, text, length) => {
  expect(count(text)).toBe(length);
});
