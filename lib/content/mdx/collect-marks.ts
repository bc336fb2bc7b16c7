import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Mark } from '../chapter';
import { walkTree } from './walk-tree';

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: Nodes): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Every mark of a chapter in reading order. */
export function collectMarks(tree: Root): Mark[] {
  const marks: Mark[] = [];
  walkTree(tree, (node, ancestors) => {
    if (isJsx(node)) marks.push(markOf(node, ancestors));
  });
  return marks;
}

function markOf(node: JsxNode, ancestors: readonly Parents[]): Mark {
  const section = ancestors.findLast((ancestor) => isJsx(ancestor) && ancestor.name === 'Section');
  const anchor = section !== undefined && isJsx(section) ? attributesOf(section).id : undefined;
  return {
    name: node.name ?? '',
    attributes: attributesOf(node),
    line: node.position?.start.line ?? 1,
    ...(typeof anchor === 'string' && { section: anchor }),
    inSentence: ancestors.some(hasText),
    isEmpty: node.children.length === 0,
  };
}

/** A value in braces is kept as its text, which no rule accepts: `id={x}` is refused as an id. */
export function attributesOf(node: JsxNode): Record<string, string | true> {
  return Object.fromEntries(
    node.attributes.map((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}}`, true];
      const { value } = attribute;
      return [attribute.name, typeof value === 'string' ? value : value ? `{${value.value}}` : true];
    }),
  );
}

const hasText = (node: Parents): boolean =>
  node.children.some((child) => child.type === 'text' && child.value.trim() !== '');
