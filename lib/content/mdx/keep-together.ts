import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const UNSPACED = new Set(['pre', 'code', 'math']);
const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/** `3 ms`, `20%의` and `‘예’가` would otherwise be torn apart: keep-all binds Hangul to Hangul, not to a sign before it. */
export const boundText = (text: string): string =>
  text
    .replace(/(?<=\d) (?=(?:[µmn]?s|[KMGTP]?B|[KMGT]?bps|QPS)(?![A-Za-z]))/g, NO_BREAK_SPACE)
    .replace(/(?<=[%)\]’”])(?=[가-힣])/g, WORD_JOINER);

/** Keeps a number with its unit, and a sign with the particle after it, on one line of the page. */
export const keepTogether =
  () =>
  (tree: Root): void =>
    visit(tree, (node) => {
      if (node.type === 'element' && UNSPACED.has(node.tagName)) return SKIP;
      if (node.type === 'text') node.value = boundText(node.value);
      return undefined;
    });
