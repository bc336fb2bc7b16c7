import type { FootnoteDefinition, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { isJsx } from './collect-marks';
import { walkTree } from './walk-tree';

/**
 * Puts a copy of each reference into the margin beside the block that cites it first, for wide screens. The list at the foot
 * stays the reference itself: the copy has no address and no link, and is hidden from those who hear the page.
 * `MarginFootnotes` is in the registry, but no mark that a chapter may write.
 */
export const marginFootnotes =
  () =>
  (tree: Root): void => {
    const definitions = new Map<string, FootnoteDefinition>();
    walkTree(tree, (node) => {
      if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
    });
    placeIn(tree, new Numbers(definitions));
  };

/** Numbers references as the page does: in the order of their first use. */
class Numbers {
  readonly #given = new Map<string, number>();
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;

  constructor(definitions: ReadonlyMap<string, FootnoteDefinition>) {
    this.#definitions = definitions;
  }

  /** The references that a block is the first to cite. */
  newIn(block: Nodes): { number: number; words: PhrasingContent[] }[] {
    const fresh: { number: number; words: PhrasingContent[] }[] = [];
    walkTree(block, (node) => {
      if (node.type !== 'footnoteReference' || this.#given.has(node.identifier)) return;
      const number = this.#given.size + 1;
      this.#given.set(node.identifier, number);
      const definition = this.#definitions.get(node.identifier);
      if (definition) fresh.push({ number, words: wordsOf(definition) });
    });
    return fresh;
  }
}

function placeIn(parent: Parents, numbers: Numbers): void {
  const placed: Nodes[] = [];
  for (const child of parent.children) {
    placed.push(child);
    if (child.type === 'footnoteDefinition') continue;
    if (isJsx(child) && child.name === 'Section') placeIn(child, numbers);
    else {
      const fresh = numbers.newIn(child);
      if (fresh.length > 0) placed.push(noteOf(fresh));
    }
  }
  parent.children = placed as typeof parent.children;
}

function noteOf(references: readonly { number: number; words: PhrasingContent[] }[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'MarginFootnotes',
    attributes: [],
    children: references.map(({ number, words }) => ({
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: String(number) }] }, ...words],
    })),
  };
}

/** The first paragraph of a reference as words: links lose their addresses, and an address that stands by itself goes. */
function wordsOf(definition: FootnoteDefinition): PhrasingContent[] {
  const [first] = definition.children;
  if (first?.type !== 'paragraph') return [];
  const words = first.children.map(plainWords).join('');
  return [{ type: 'text', value: ` ${words.replace(/,?\s*https?:\/\/\S+?(?=[.,)]?(\s|$))/g, '').trim()}` }];
}

const plainWords = (node: RootContent): string =>
  'children' in node
    ? (node.children as RootContent[]).map(plainWords).join('')
    : 'value' in node
      ? node.value
      : '';
