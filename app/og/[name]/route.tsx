import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import type { ComponentProps } from 'react';
import { PICTURE_SIZE, SharePicture } from '@/components/share/share-picture';
import { appContent } from '@/lib/content/app-content';
import { writtenPages } from '@/lib/content/book';
import { codeStamp, keepOnce, keptPath } from '@/lib/content/kept';
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
  if (page === undefined || part === undefined) return undefined;
  return { part: `${partIndex + 1}부 · ${part.title}`, number: page.number, title: page.title };
}

type Fonts = { readonly name: string; readonly data: Buffer; readonly weight: 400 }[];
let known: Fonts | undefined;

/** The same array each time, or the drawing library would read the face anew for every picture. */
function fonts(): Fonts {
  const path = join(process.cwd(), '.cache/heading-font/picture.ttf');
  known ??= [{ name: 'Heading', data: readFileSync(path), weight: 400 }];
  return known;
}

async function draw(said: ComponentProps<typeof SharePicture>): Promise<Buffer> {
  const picture = new ImageResponse(<SharePicture {...said} />, { ...PICTURE_SIZE, fonts: fonts() });
  return Buffer.from(await picture.arrayBuffer());
}

export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const chapter = findChapter((await params).name);
  const { title, subtitle } = appContent().book;
  const said = { book: { title, subtitle }, ...(chapter && { chapter }) };
  const madeOf = [JSON.stringify(said), ...fonts().map(({ data }) => data)];
  const path = keptPath(process.cwd(), 'png', ...madeOf, codeStamp(process.cwd(), 'components/share'));
  const picture = await keepOnce(path, () => draw(said));
  return new Response(new Uint8Array(picture), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' },
  });
}
