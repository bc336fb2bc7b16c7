import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { PICTURE_SIZE, SharePicture } from '@/components/share/share-picture';
import { appContent } from '@/lib/content/app-content';
import { writtenPages } from '@/lib/content/book';
import { SITE_PICTURE, sharePictureName } from '@/lib/content/share-picture-name';

/** Pictures for shared links, drawn at build time: `/og/<slug>.png` for each chapter and one for the site. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => [
  { name: SITE_PICTURE },
  ...writtenPages(appContent().book).map(({ slug }) => ({ name: sharePictureName(slug) })),
];

/** The chapter whose picture bears this name. */
function findChapter(name: string) {
  const { book } = appContent();
  const page = book.pages.find(({ slug }) => sharePictureName(slug) === name);
  const partIndex = book.parts.findIndex(({ id }) => id === page?.partId);
  const part = book.parts[partIndex];
  return page && part && { ...page, part: `${partIndex + 1}부 · ${part.title}` };
}

export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const chapter = findChapter((await params).name);
  const { book } = appContent();
  const data = readFileSync(join(process.cwd(), '.cache/heading-font/picture.ttf'));
  const picture = new ImageResponse(<SharePicture book={book} {...(chapter && { chapter })} />, {
    ...PICTURE_SIZE,
    fonts: [{ name: 'Heading', data, weight: 400 }],
  });
  return new Response(await picture.arrayBuffer(), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' },
  });
}
