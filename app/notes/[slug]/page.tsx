import type { Metadata } from 'next';
import { ChapterPage } from '@/components/chapter/chapter-page';
import { appContent } from '@/lib/content/app-content';
import { writtenPages } from '@/lib/content/book';
import { sharePictureName } from '@/lib/content/share-picture-name';
import { ShareTags } from '../../share-tags';

interface Props {
  readonly params: Promise<{ slug: string }>;
}

/** Only what is written is a page; the rest of the book is 404 until then. */
export const dynamicParams = false;
export const dynamic = 'force-static';

export const generateStaticParams = () => writtenPages(appContent().book).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const chapter = appContent().book.findChapter(slug);
  if (chapter === undefined) return {};
  return {
    title: chapter.title,
    description: chapter.goal,
    alternates: { types: { 'text/markdown': `/notes/${slug}.md` } },
  };
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const chapter = appContent().book.findChapter(slug);
  return (
    <>
      {chapter && (
        <ShareTags
          path={`/notes/${slug}`}
          title={chapter.title}
          description={chapter.goal}
          picture={sharePictureName(slug)}
          type="article"
        />
      )}
      <ChapterPage slug={slug} />
    </>
  );
}
