import { FIGURES } from '@/components/figures/figure-registry';
import { appContent } from '@/lib/content/app-content';
import { writtenPages } from '@/lib/content/book';
import { chapterMarkdown } from '@/lib/content/chapter-markdown';
import { FIGURE_IDS } from '@/lib/content/figure-ids';
import { codeStamp, keepOnce, keptPath } from '@/lib/content/kept';

/** `/notes/<slug>.md`, written at build time (`next.config.mjs` leads that address here). */
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => writtenPages(appContent().book).map(({ slug }) => ({ slug }));

const figureOf = (id: string) => {
  const known = FIGURE_IDS.find((candidate) => candidate === id);
  return known && FIGURES[known];
};

/** What a chapter's Markdown depends on besides its text and what it quotes. */
const WRITERS = ['lib/content', 'lib/estimate', 'lib/simulate', 'components/figures'];

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const content = appContent();
  const chapter = content.book.findChapter((await params).slug);
  if (chapter === undefined) return new Response(null, { status: 404 });
  const { openQuestions, corrections, sourceMap } = content;
  const quoted = JSON.stringify([openQuestions, corrections, sourceMap.lines]);
  const path = keptPath(process.cwd(), 'md', chapter.source, quoted, codeStamp(process.cwd(), ...WRITERS));
  const text = await keepOnce(path, async () => chapterMarkdown(chapter, { content, figure: figureOf }));
  return new Response(text.toString(), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
