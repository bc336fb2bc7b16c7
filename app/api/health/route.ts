import { appContent } from '@/lib/content/app-content';
import { read } from '@/lib/db/client';

/** Asked anew each time, or Next would answer with what was true when the app was built. */
export const dynamic = 'force-dynamic';

/** 200 when the tables can be read and the book was read without a problem; load balancers and the tests ask here. */
export async function GET(): Promise<Response> {
  const healthy = (await isDatabaseReadable()) && appContent().readingProblems.length === 0;
  const headers = { 'Cache-Control': 'no-store' };
  return Response.json({ status: healthy ? 'ok' : 'unavailable' }, { status: healthy ? 200 : 503, headers });
}

async function isDatabaseReadable(): Promise<boolean> {
  try {
    await read.member.findFirst({ select: { id: true } });
    return true;
  } catch (error) {
    console.error('[health]', error);
    return false;
  }
}
