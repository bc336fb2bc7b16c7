import type { Nodes, Parents } from 'mdast';

/** Visits a tree in document order; `ancestors` are outermost first. */
export function walkTree(
  node: Nodes,
  visit: (node: Nodes, ancestors: readonly Parents[]) => void,
  ancestors: readonly Parents[] = [],
): void {
  visit(node, ancestors);
  if (!('children' in node)) return;
  for (const child of node.children) walkTree(child, visit, [...ancestors, node]);
}
