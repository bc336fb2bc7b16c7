import type { Nodes, Parents, Root } from 'mdast';
import { computeValue } from '../compute-value';
import { attributesOf, isJsx } from './collect-marks';

/** Nodes after which a reader sees a gap. */
const BLOCKS: readonly Nodes['type'][] = [
  'paragraph',
  'heading',
  'tableCell',
  'listItem',
  'code',
  'math',
  'break',
];
/** What a search would only stumble over. */
const LEFT_OUT: readonly Nodes['type'][] = [
  'footnoteReference',
  'footnoteDefinition',
  'html',
  'mdxFlowExpression',
];

/** What stands beside prose: it is looked at, not read through. */
const NOT_PROSE: readonly Nodes['type'][] = [...LEFT_OUT, 'table', 'code', 'math'];

function textOf(node: Nodes, leftOut = LEFT_OUT): string {
  if (leftOut.includes(node.type)) return '';
  if (isJsx(node) && node.name === 'Value') {
    const value = computeValue(attributesOf(node));
    return value.ok ? value.value : '';
  }
  const own =
    'children' in node
      ? node.children.map((child) => textOf(child, leftOut)).join('')
      : 'value' in node
        ? node.value
        : '';
  return BLOCKS.includes(node.type) ? `${own} ` : own;
}

/** What each section says, by its anchor, as plain text with the figures filled in. */
export function sectionTexts(tree: Root): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      if (!isJsx(child)) continue;
      const { id } = attributesOf(child);
      if (child.name === 'Section' && typeof id === 'string') texts.set(id, tidy(textOf(child)));
      else visit(child);
    }
  };
  visit(tree);
  return texts;
}

/** How long a chapter's prose is, in characters without spaces, as Korean manuscripts count. */
export const countProse = (tree: Root): number => textOf(tree, NOT_PROSE).replace(/\s/g, '').length;

const tidy = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
