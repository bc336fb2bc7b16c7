import { env } from '@/lib/env';

/** Where the site is reached is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic';

export function GET(): Response {
  const [origin = ''] = env().origins;
  const text = `User-agent: *\nDisallow: /api/\n\nSitemap: ${origin}/sitemap.xml\n`;
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
