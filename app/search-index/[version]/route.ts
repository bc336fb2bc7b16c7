import { siteSearch } from '@/components/search/site-search';

/** The book's index as a file made at build time, named after what it holds. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => [{ version: siteSearch().version }];

export const GET = (): Response =>
  new Response(siteSearch().json, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
