import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A display formula that is wider than a phone scrolls by itself, so the keyboard must reach it. */
export const reachFormulas =
  () =>
  (tree: Root): void =>
    visit(tree, 'element', (node) => {
      if (node.tagName === 'math' && node.properties.display === 'block') node.properties.tabIndex = 0;
    });
