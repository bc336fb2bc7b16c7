import { appContent } from '@/lib/content/app-content';
import { sitemapOf } from '@/lib/content/feeds';
import { env } from '@/lib/env';

/** Where the site is reached is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic';

export function GET(): Response {
  const [origin = ''] = env().origins;
  return new Response(sitemapOf(appContent(), origin), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
