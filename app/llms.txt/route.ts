import { appContent } from '@/lib/content/app-content';
import { llmsTextOf } from '@/lib/content/feeds';

export const dynamic = 'force-static';

export const GET = (): Response =>
  new Response(llmsTextOf(appContent()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
