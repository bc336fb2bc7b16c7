import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

const INLINE_MARKS: readonly (string | null)[] = ['Source', 'Term', 'Value'];
const MARGIN_MARKS: readonly (string | null)[] = ['OpenQuestion', 'Correction', 'Discussion'];

/**
 * Puts marks where HTML wants them. MDX unravels a paragraph that holds nothing but marks, so that `<Source>…</Source>`
 * alone loses its paragraph: inline marks get it back. Neighbouring margin marks become one group, so that they stand
 * beside the paragraph before them together. A Source round blocks is told so.
 */
export const placeMarks = () => placeIn;

function placeIn(node: Root | Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) placeIn(child);
  if (node.type === 'root' || node.type === 'mdxJsxFlowElement' || node.type === 'listItem') regroup(node);
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Source' && !node.children.every(isPhrasing)) {
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'as', value: 'block' });
  }
}

function regroup(parent: { children: RootContent[] }): void {
  const regrouped: RootContent[] = [];
  let last: RootContent | undefined;
  for (const child of parent.children) {
    const previous = regrouped.at(-1);
    if (isMarginMark(child)) {
      if (isMarginGroup(previous)) previous.children.push(child);
      else regrouped.push(marginGroup(child));
    } else if (isUnravelled(child)) {
      const joins =
        previous?.type === 'paragraph' && last !== undefined && isUnravelled(last) && areClose(last, child);
      if (joins) previous.children.push({ type: 'text', value: ' ' }, inText(child));
      else regrouped.push(paragraphOf(child));
    } else {
      regrouped.push(child);
    }
    last = child;
  }
  const rows = regrouped.filter((child) => !isFootnotes(child));
  for (const [index, child] of rows.entries()) {
    if (isMarginGroup(child)) setSpan(child, spanOf(rows.slice(index + 1)));
  }
  parent.children = placeFootnotes(regrouped);
}

/**
 * References stand in the margin where nothing else does: beside a note, or under one that runs on, they would push the
 * text apart. They stand at the foot of the page in any case.
 */
function placeFootnotes(children: readonly RootContent[]): RootContent[] {
  let rowsTaken = 0;
  return children.flatMap((child, index): RootContent[] => {
    if (isFootnotes(child)) {
      const isFree = rowsTaken === 0 && !isMarginGroup(children[index + 1]);
      return isFree ? [withSpan(marginGroup(child), 1)] : [];
    }
    rowsTaken = isMarginGroup(child) ? spanIn(child) : Math.max(0, rowsTaken - 1);
    return [child];
  });
}

const isFootnotes = (node: RootContent): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === 'MarginFootnotes';

const spanIn = (group: MdxJsxFlowElement): number =>
  group.attributes.reduce((span, { value }) => (typeof value === 'string' ? Number(value) : span), 1);

const isMarginMark = (node: RootContent): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && MARGIN_MARKS.includes(node.name);

const isMarginGroup = (node: RootContent | undefined): node is MdxJsxFlowElement =>
  node?.type === 'mdxJsxFlowElement' && node.name === 'div';

const marginGroup = (mark: MdxJsxFlowElement): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'div',
  attributes: [],
  children: [mark],
});

/** How many rows a margin group may run beside: to the paragraph of the next group, and never far. */
function spanOf(following: readonly RootContent[]): number {
  const next = following.findIndex(isMarginGroup);
  return Math.min(LONGEST_SPAN, next === -1 ? following.length + 1 : Math.max(1, next));
}

const LONGEST_SPAN = 6;

function setSpan(group: MdxJsxFlowElement, span: number): void {
  group.attributes = [{ type: 'mdxJsxAttribute', name: 'data-margin', value: String(span) }];
}

function withSpan(group: MdxJsxFlowElement, span: number): MdxJsxFlowElement {
  setSpan(group, span);
  return group;
}

const isUnravelled = (node: RootContent): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && INLINE_MARKS.includes(node.name) && node.children.every(isPhrasing);

/** Within a paragraph there is no empty line between two marks. */
const areClose = (a: RootContent, b: RootContent): boolean =>
  (b.position?.start.line ?? 0) - (a.position?.end.line ?? 0) <= 1;

const paragraphOf = (mark: MdxJsxFlowElement): Paragraph => ({ type: 'paragraph', children: [inText(mark)] });

function inText({ name, attributes, children }: MdxJsxFlowElement): MdxJsxTextElement {
  const content: readonly Nodes[] = children;
  return { type: 'mdxJsxTextElement', name, attributes, children: content.filter(isPhrasing) };
}

const PHRASING: readonly Nodes['type'][] = [
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
];

const isPhrasing = (node: Nodes): node is PhrasingContent => PHRASING.includes(node.type);
