import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import { isJsx } from './collect-marks';
import { walkTree } from './walk-tree';

/**
 * Puts the notes' own lines at the end of each paragraph that tells some: inside the Source they would break a sentence in
 * two when they are shown. `OriginalLines` is in the registry, but no mark that a chapter may write.
 */
export const showOriginals =
  () =>
  (tree: Root): void => {
    walkTree(tree, (node) => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        const ids = sourceIdsIn(node);
        if (ids.length > 0) node.children.push({ type: 'mdxJsxTextElement', ...originalLines(ids) });
      } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Source') {
        node.children.push({ type: 'mdxJsxFlowElement', ...originalLines(sourceIdsOf(node)) });
      }
    });
  };

const originalLines = (ids: readonly string[]) => ({
  name: 'OriginalLines',
  attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: ids.join(' ') } satisfies MdxJsxAttribute],
  children: [],
});

function sourceIdsIn(node: Nodes): string[] {
  const ids: string[] = [];
  walkTree(node, (inner) => ids.push(...sourceIdsOf(inner)));
  return ids;
}

function sourceIdsOf(node: Nodes): string[] {
  if (!isJsx(node) || node.name !== 'Source') return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'ids' && typeof attribute.value === 'string'
      ? attribute.value.split(/\s+/)
      : [],
  );
}
