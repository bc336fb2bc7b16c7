import type { BlockContent, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { CALCULATORS } from '../estimate/models';
import type { Chapter } from './chapter';
import { computeValue } from './compute-value';
import { type Content, findCorrection, findOpenQuestion } from './content';
import { figureNumber } from './figure-number';
import { readFrontMatter } from './front-matter';
import { attributesOf, isJsx, type JsxNode } from './mdx/collect-marks';
import { GFM_OPTIONS } from './mdx/gfm-options';
import { parseMdx } from './mdx/parse-mdx';
import type { SourceLine } from './source-map';

/** What the screen calls a figure; given by whoever knows. */
type FigureWords = (id: string) => { readonly title: string; readonly caption: string } | undefined;

interface Telling {
  readonly content: Content;
  readonly figure: FigureWords;
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
const quote = (...children: BlockContent[]): BlockContent => ({ type: 'blockquote', children });

const linesOf = ({ content }: Telling, ids: readonly string[]) =>
  ids.flatMap((id) => content.sourceMap.find(id) ?? []);

const spoken = ({ speaker, text: line }: SourceLine): string =>
  speaker === undefined ? line : `${speaker}: ${line}`;

function tellOpenQuestion(telling: Telling, id: string): RootContent[] {
  const entry = findOpenQuestion(telling.content, id);
  if (entry === undefined) return [];
  const lines = linesOf(telling, entry.source);
  const answers = lines.filter(({ type }) => type === 'answer');
  const asked = lines.filter(({ type }) => type !== 'answer');
  return [
    quote(
      paragraph(strong(`열린 질문 ${id}`), text(` ${entry.question}`)),
      paragraph(text(`모임의 질문: ${asked.map(spoken).join(' ')}`)),
      paragraph(text(`모임의 답: ${answers.map(spoken).join(' ') || '적혀 있지 않다.'}`)),
      paragraph(text(`찾아본 답: ${entry.answer}`)),
    ),
  ];
}

function tellCorrection(telling: Telling, id: string): RootContent[] {
  const entry = findCorrection(telling.content, id);
  if (entry === undefined) return [];
  return [quote(paragraph(strong(`바로잡기 ${id}`), text(` 원문: ‘${entry.said}’. ${entry.note}`)))];
}

const tellDiscussion = (telling: Telling, ids: string): RootContent[] => [
  quote(
    ...linesOf(telling, ids.split(/\s+/)).map((line) =>
      paragraph(strong('팀 토론'), text(` ${spoken(line)}`)),
    ),
  ),
];

function tellFigure({ content, figure }: Telling, id: string): RootContent[] {
  const words = figure(id);
  if (words === undefined) return [];
  return [paragraph(strong(`그림 ${figureNumber(content, id)}. ${words.title}`), text(` ${words.caption}`))];
}

function tellCalculator(id: string): RootContent[] {
  const entry = Object.entries(CALCULATORS).find(([known]) => known === id)?.[1];
  if (entry === undefined) return [];
  const link: PhrasingContent = {
    type: 'link',
    url: `/lab/${entry.slug}`,
    children: [text(`계산기: ${entry.title}`)],
  };
  return [paragraph(link)];
}

/** A mark as plain Markdown. What only the screen can do, such as asking a question, is left out. */
function tellMark(node: JsxNode, telling: Telling): Nodes[] {
  const attributes = attributesOf(node);
  const [id, ids] = [String(attributes.id ?? ''), String(attributes.ids ?? '')];
  switch (node.name) {
    case 'Section':
      return [
        { type: 'heading', depth: 2, children: [text(String(attributes.title ?? ''))] },
        ...tellAll(node, telling),
      ];
    case 'OpenQuestion':
      return tellOpenQuestion(telling, id);
    case 'QuestionTable':
      return ids.split(/\s+/).flatMap((question) => tellOpenQuestion(telling, question));
    case 'Transcript':
      return tellDiscussion(telling, ids);
    case 'Correction':
      return tellCorrection(telling, id);
    case 'Discussion':
      return tellDiscussion(telling, ids);
    case 'Figure':
      return tellFigure(telling, id);
    case 'Calculator':
      return tellCalculator(id);
    case 'Value': {
      const value = computeValue(attributes);
      return value.ok ? [text(value.value.replaceAll('\u00a0', ' '))] : [];
    }
    case 'Check':
      return [];
    default:
      return tellAll(node, telling);
  }
}

const tellAll = (parent: Parents, telling: Telling): Nodes[] =>
  parent.children.flatMap((child) => tellNode(child, telling));

function tellNode(node: Nodes, telling: Telling): Nodes[] {
  if (isJsx(node)) return tellMark(node, telling);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    // `{'<'}` is how prose writes a bare bracket.
    const bare = /^'(.*)'$/.exec(node.value)?.[1];
    return bare === undefined ? [] : [text(bare)];
  }
  if (!('children' in node)) return [node];
  // A node keeps the kinds of children that it had: marks inside a sentence become text and links.
  return [{ ...node, children: tellAll(node, telling) } as Nodes];
}

const writer = unified().use(remarkGfm, GFM_OPTIONS).use(remarkMath).use(remarkStringify, {
  bullet: '-',
  emphasis: '_',
  rule: '-',
});

/** A chapter as a Markdown file that needs none of the book's marks: figures by their captions, numbers filled in. */
export function chapterMarkdown(chapter: Chapter, telling: Telling): string {
  const { body } = readFrontMatter({ file: chapter.file, text: chapter.source });
  const tree = parseMdx(body);
  if (!tree.ok) throw new Error(`${chapter.file}: ${tree.error.message}`);
  const told = tellAll(tree.value, telling) as RootContent[];
  const root: Root = { type: 'root', children: told };
  const head = `# ${chapter.title}\n\n> ${chapter.goal}\n\n`;
  return head + writer.stringify(root);
}
