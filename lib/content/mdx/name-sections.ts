import type { Root } from 'mdast';
import { isJsx } from './collect-marks';
import { walkTree } from './walk-tree';

/** Tells each section which page it stands in, so that it can say who leads to it. */
export const nameSections =
  (slug: string) =>
  (tree: Root): void => {
    walkTree(tree, (node) => {
      if (isJsx(node) && node.name === 'Section')
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'slug', value: slug });
    });
  };
