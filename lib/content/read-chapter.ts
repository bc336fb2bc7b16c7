import type { Root } from 'mdast';
import type { Chapter, Link, Mark, Section } from './chapter';
import { readFrontMatter } from './front-matter';
import { checkMark } from './mark-rules';
import { collectMarks } from './mdx/collect-marks';
import { findTreeProblems } from './mdx/find-tree-problems';
import { parseMdx } from './mdx/parse-mdx';
import { countProse, sectionTexts } from './mdx/section-texts';
import { walkTree } from './mdx/walk-tree';
import type { Problem } from './problems';
import type { TextFile } from './read-yaml';

export interface ReadChapter {
  readonly chapter?: Chapter;
  readonly problems: readonly Problem[];
}

/** Reads one page: its front matter, sections, marks and links, and all that is wrong with it alone. */
export function readChapter(slug: string, { file, text }: TextFile): ReadChapter {
  const { frontMatter, body, problems } = readFrontMatter({ file, text });
  const tree = parseMdx(body);
  if (!tree.ok) return { problems: [...problems, { file, ...tree.error }] };
  const marks = collectMarks(tree.value);
  const found = [...findTreeProblems(tree.value), ...findMarkProblems(marks)];
  const all = [...problems, ...found.map((problem) => ({ file, ...problem }))];
  if (frontMatter === undefined) return { problems: all };
  const sections = sectionsOf(marks, sectionTexts(tree.value));
  const links = linksOf(tree.value);
  const proseCharacters = countProse(tree.value);
  const chapter = { ...frontMatter, slug, file, source: text, sections, marks, links, proseCharacters };
  return { chapter, problems: all };
}

const attribute = (mark: Mark, name: string): string => {
  const value = mark.attributes[name];
  return typeof value === 'string' ? value : '';
};

const sectionsOf = (marks: readonly Mark[], texts: ReadonlyMap<string, string>): Section[] =>
  marks
    .filter(({ name }) => name === 'Section')
    .map((mark) => ({
      id: attribute(mark, 'id'),
      title: attribute(mark, 'title'),
      line: mark.line,
      text: texts.get(attribute(mark, 'id')) ?? '',
    }));

function linksOf(tree: Root): Link[] {
  const links: Link[] = [];
  walkTree(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      links.push({ href: node.url, line: node.position?.start.line ?? 1 });
    }
  });
  return links;
}

/** Marks whose id becomes an anchor of the page, so that it may stand there once only. */
const ANCHORED = ['Section', 'Figure', 'Calculator'];

function findMarkProblems(marks: readonly Mark[]): { line: number; message: string }[] {
  const seen = new Map<string, number>();
  return marks.flatMap((mark) => {
    const messages = checkMark(mark);
    if (mark.name === 'Section' && mark.section !== undefined)
      messages.push('a <Section> lies in no other one');
    if (ANCHORED.includes(mark.name)) {
      const id = attribute(mark, 'id');
      const earlier = seen.get(id);
      if (earlier !== undefined) messages.push(`the id ${id} is used twice: first in line ${earlier}`);
      else seen.set(id, mark.line);
    }
    return messages.map((message) => ({ line: mark.line, message }));
  });
}
