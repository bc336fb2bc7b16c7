import { z } from 'zod';
import type { Book, Page, Part } from './book';
import type { Chapter } from './chapter';
import { sentenceSchema, slugSchema } from './patterns';
import type { Problem } from './problems';
import type { ReadChapter } from './read-chapter';
import { checkYaml, readYaml, type TextFile, type YamlFile } from './read-yaml';

const bookSchema = z.strictObject({
  title: sentenceSchema,
  subtitle: sentenceSchema,
  parts: z.array(
    z.strictObject({
      id: slugSchema,
      title: sentenceSchema,
      pages: z.array(
        z.strictObject({
          slug: slugSchema,
          title: sentenceSchema,
          topics: z.array(z.string().regex(/^T\d\d$/, 'a topic looks like T02')).default([]),
          state: z.enum(['written', 'planned']),
        }),
      ),
    }),
  ),
});
type BookFile = z.infer<typeof bookSchema>;

export interface ReadBook {
  readonly book: Book;
  readonly problems: readonly Problem[];
}

/** book.yaml and the chapter files become the Book; a page and its file must agree about being written. */
export function readBook(
  bookFile: TextFile,
  chapterFiles: readonly TextFile[],
  read: (slug: string, file: TextFile) => ReadChapter,
): ReadBook {
  const yaml = readYaml(bookFile);
  const { value, problems } = checkYaml(yaml, bookSchema);
  const parts = partsOf(value);
  const pages = parts.flatMap((part) => part.pages);
  const files = new Map(chapterFiles.map((file) => [slugOf(file), file]));
  const chapters = new Map<string, Chapter>();
  const found: Problem[] = [];
  for (const page of pages) {
    const file = files.get(page.slug);
    if (file === undefined || page.state === 'planned') continue;
    const { chapter, problems: own } = read(page.slug, file);
    if (chapter !== undefined) chapters.set(page.slug, chapter);
    found.push(...own);
  }
  const disagreements = value === undefined ? [] : findDisagreements(yaml, value, files, chapters);
  return { book: bookOf(value, parts, pages, chapters), problems: [...problems, ...found, ...disagreements] };
}

const slugOf = ({ file }: TextFile): string => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

function bookOf(
  value: BookFile | undefined,
  parts: readonly Part[],
  pages: readonly Page[],
  chapters: ReadonlyMap<string, Chapter>,
): Book {
  return {
    title: value?.title ?? '',
    subtitle: value?.subtitle ?? '',
    parts,
    pages,
    findPage: (slug) => pages.find((page) => page.slug === slug),
    findChapter: (slug) => chapters.get(slug),
  };
}

function partsOf(value: BookFile | undefined): Part[] {
  let number = 0;
  return (value?.parts ?? []).map(({ id, title, pages }) => ({
    id,
    title,
    pages: pages.map((page) => {
      number += 1;
      return { ...page, number, partId: id };
    }),
  }));
}

function findDisagreements(
  yaml: YamlFile,
  value: BookFile,
  files: ReadonlyMap<string, TextFile>,
  chapters: ReadonlyMap<string, Chapter>,
): Problem[] {
  const unlisted = new Map(files);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  value.parts.forEach((part, partIndex) => {
    part.pages.forEach(({ slug, title, state }, pageIndex) => {
      const line = yaml.lineOf(['parts', partIndex, 'pages', pageIndex, 'slug']);
      const say = (message: string) => problems.push({ file: yaml.file, line, message });
      if (seen.has(slug)) say(`the page ${slug} is listed twice`);
      if (state === 'written' && !files.has(slug))
        say(`${slug} is called written, but chapters/${slug}.mdx is missing`);
      if (state === 'planned' && files.has(slug))
        say(`${slug} is called planned, but chapters/${slug}.mdx is there`);
      const own = chapters.get(slug)?.title;
      if (own !== undefined && own !== title)
        say(`${slug} is titled ${title} here, but ${own} in its own file`);
      seen.add(slug);
      unlisted.delete(slug);
    });
  });
  const strays = [...unlisted.values()].map(({ file }) => ({
    file,
    line: 1,
    message: 'is no page of book.yaml',
  }));
  return [...problems, ...strays];
}
