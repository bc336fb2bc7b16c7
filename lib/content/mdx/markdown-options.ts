import type { BundleMDX } from 'mdx-bundler/dist/types';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { GFM_OPTIONS } from './gfm-options';
import { highlightCode } from './highlight-code';
import { keepTogether } from './keep-together';
import { marginFootnotes } from './margin-footnotes';
import { nameSections } from './name-sections';
import { placeMarks } from './place-marks';
import { reachFormulas } from './reach-formulas';
import { showOriginals } from './show-originals';

type MdxOptions = Parameters<NonNullable<BundleMDX<Record<string, unknown>>['mdxOptions']>>[0];

/** The content security policy refuses style attributes: so MathML from KaTeX, and `align` for cells of tables. */
export const withBookMarkdown =
  (slug: string) =>
  (options: MdxOptions): MdxOptions => ({
    ...options,
    remarkPlugins: [
      ...(options.remarkPlugins ?? []),
      [remarkGfm, GFM_OPTIONS],
      remarkMath,
      [nameSections, slug],
      marginFootnotes,
      placeMarks,
      showOriginals,
    ],
    tableCellAlignToStyle: false,
    rehypePlugins: [
      [rehypeKatex, { output: 'mathml', strict: 'error' }],
      reachFormulas,
      highlightCode,
      keepTogether,
    ],
    remarkRehypeOptions: {
      clobberPrefix: '',
      footnoteLabel: '참고 문헌',
      footnoteLabelProperties: { className: ['book-heading'] },
      footnoteBackLabel: (reference: number, times: number) =>
        `본문의 ${reference + 1}번 참고 자리로 돌아가기${times > 1 ? ` (${times}번째)` : ''}`,
    },
  });
