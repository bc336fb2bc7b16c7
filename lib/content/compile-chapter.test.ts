import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMDXComponent } from 'mdx-bundler/client';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it } from 'vitest';
import { compileChapter } from './compile-chapter';
import { MARKS } from './marks';

const root = mkdtempSync(join(tmpdir(), 'compile-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Each mark as an element of its own name, with its attributes as they arrive. */
const components = Object.fromEntries(
  [...MARKS, 'MarginFootnotes', 'OriginalLines'].map((name) => [
    name,
    ({ children, ...attributes }: { children?: ReactNode }) =>
      createElement(`x-${name.toLowerCase()}`, attributes, children),
  ]),
);

async function render(source: string): Promise<string> {
  const Body = getMDXComponent(await compileChapter({ slug: 'page', source }, root));
  return renderToStaticMarkup(createElement(Body, { components }));
}

describe('where marks stand', () => {
  const cases: readonly (readonly [what: string, source: string, html: string])[] = [
    [
      'a Source alone gets its paragraph back',
      '<Source ids="S1-01">하나.</Source>',
      '<p><x-source ids="S1-01">하나.</x-source><x-originallines ids="S1-01"></x-originallines></p>',
    ],
    [
      'two of one paragraph share it',
      '<Source ids="S1-01">하나.</Source> <Source ids="S1-02">둘.</Source>',
      '<p><x-source ids="S1-01">하나.</x-source> <x-source ids="S1-02">둘.</x-source><x-originallines ids="S1-01 S1-02"></x-originallines></p>',
    ],
    [
      'two paragraphs stay two',
      '<Term id="a">하나</Term>\n\n<Term id="b">둘</Term>',
      '<p><x-term id="a">하나</x-term></p>\n<p><x-term id="b">둘</x-term></p>',
    ],
    [
      'a Source in a list item',
      '- <Source ids="S1-01">하나</Source>\n- 둘',
      '<ul>\n<li><x-source ids="S1-01">하나</x-source><x-originallines ids="S1-01"></x-originallines></li>\n<li>둘</li>\n</ul>',
    ],
    [
      'a Source round blocks',
      '<Source ids="S1-01">\n\n- 하나\n\n</Source>',
      '<x-source ids="S1-01" as="block"><ul>\n<li>하나</li>\n</ul><x-originallines ids="S1-01"></x-originallines></x-source>',
    ],
    [
      'neighbours in the margin are one group',
      '하나.\n\n<Correction id="FX-01" />\n\n<OpenQuestion id="OQ-01" />\n\n둘.\n\n<Correction id="FX-02" />',
      '<p>하나.</p>\n<div data-margin="1"><x-correction id="FX-01"></x-correction><x-openquestion id="OQ-01"></x-openquestion></div>\n<p>둘.</p>\n<div data-margin="1"><x-correction id="FX-02"></x-correction></div>',
    ],
    ['one tilde is a range', '3~4배, 1.6~1.7이다.', '<p>3~4배, 1.6~1.7이다.</p>'],
  ];

  it.each(cases)('%s', async (_, source, html) => {
    expect(await render(source)).toBe(html);
  });
});

const EVERYTHING = `---
title: 모두
---

말[^one].

| 왼쪽 | 오른쪽 |
|:--|--:|
| 1 | 2 |

\`\`\`sql
SELECT id FROM users WHERE age > 20 -- 어른
\`\`\`

\`\`\`text
그냥 글
\`\`\`

$\\frac{2r}{r+1}$

$$
\\begin{aligned} a &= b \\\\ c &= \\text{피크} \\end{aligned}
$$

[^one]: 글, https://example.org/one .
`;

describe('what a chapter becomes', () => {
  it('has no style attribute, which the content security policy would refuse', async () => {
    expect(await render(EVERYTHING)).not.toMatch(/ style=/);
  });

  it('has coloured code by classes, and none where there is no language', async () => {
    const html = await render(EVERYTHING);
    expect(html).toContain('<span class="sk-keyword">SELECT</span>');
    expect(html).toContain('<span class="sk-comment">-- 어른</span>');
    expect(html).toContain('<code class="language-text">그냥 글</code>');
  });

  it('has formulas as MathML and Korean references', async () => {
    const html = await render(EVERYTHING);
    expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML" display="block" tabindex="0">');
    expect(html).toContain('<h2 class="book-heading" id="footnote-label">참고 문헌</h2>');
    expect(html).toContain('aria-label="본문의 1번 참고 자리로 돌아가기"');
    expect(html).toContain('<a href="https://example.org/one">');
  });
});

describe('what was compiled', () => {
  const folder = join(root, '.cache', 'chapters');

  it('is kept, one file a content', async () => {
    await compileChapter({ slug: 'page', source: '가.' }, root);
    const kept = readdirSync(folder);
    await compileChapter({ slug: 'page', source: '가.' }, root);
    expect(readdirSync(folder)).toEqual(kept);
    await compileChapter({ slug: 'page', source: '나.' }, root);
    expect(readdirSync(folder)).toHaveLength(kept.length + 1);
  });

  it('is compiled again after a package changes', async () => {
    await compileChapter({ slug: 'page', source: '다.' }, root);
    const kept = readdirSync(folder).length;
    writeFileSync(join(root, 'package-lock.json'), '{}');
    await compileChapter({ slug: 'page', source: '다.' }, root);
    expect(readdirSync(folder)).toHaveLength(kept + 1);
  });

  it('leaves nothing behind when it fails', async () => {
    await expect(compileChapter({ slug: 'page', source: '<Source>' }, root)).rejects.toThrow();
    expect(existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.draft'))).toBe(false);
  });
});
