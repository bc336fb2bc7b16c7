import type { Nodes, Root } from 'mdast';
import { isCodeLanguage } from './code-languages';
import type { MdxRefusal } from './parse-mdx';
import { walkTree } from './walk-tree';

/** What is wrong with a chapter's text apart from its marks: code, imports, headings, footnotes. */
export function findTreeProblems(tree: Root): MdxRefusal[] {
  const problems: MdxRefusal[] = [];
  walkTree(tree, (node) => {
    const message = refuseNode(node);
    if (message !== undefined) problems.push({ line: lineOf(node), message });
  });
  return [...problems, ...findFootnoteProblems(tree)];
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** `{'<'}` and a comment are the only expressions that prose needs. */
const HARMLESS_EXPRESSION = /^\s*(?:'[^'\\]*'|"[^"\\]*"|\/\*[\s\S]*\*\/)?\s*$/;

function refuseNode(node: Nodes): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'a chapter imports and exports nothing';
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return HARMLESS_EXPRESSION.test(node.value)
        ? undefined
        : `{${node.value}} is code: write a bare { as {'{'}`;
    case 'heading':
      return node.depth < 3 ? '# and ## are kept for titles: use <Section>, and ### inside it' : undefined;
    case 'image':
      return 'a picture is a <Figure> of our own';
    case 'code':
      return refuseLanguage(node.lang);
    default:
      return undefined;
  }
}

function refuseLanguage(language: string | null | undefined): string | undefined {
  if (!language) return 'code has a language: ```text for none';
  return isCodeLanguage(language) ? undefined : `the code language ${language} is unknown`;
}

const BARE_FOOTNOTE = /\[\^([^\]\s]+)\]/g;

/** GFM leaves a reference without a definition as plain text, so it is looked for there. */
function findFootnoteProblems(tree: Root): MdxRefusal[] {
  const problems: MdxRefusal[] = [];
  const referred = new Set<string>();
  walkTree(tree, (node) => {
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if (node.type !== 'text') return;
    for (const [label] of node.value.matchAll(BARE_FOOTNOTE)) {
      problems.push({ line: lineOf(node), message: `the reference ${label} has no definition` });
    }
  });
  walkTree(tree, (node) => {
    if (node.type !== 'footnoteDefinition' || referred.has(node.identifier)) return;
    problems.push({ line: lineOf(node), message: `the definition [^${node.label}] is never referred to` });
  });
  return problems;
}
