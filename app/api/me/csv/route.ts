import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { fileName } from '@/lib/review/file-name';
import { reviewsCsv } from '@/lib/review/reviews-csv';

/** The reviews of the one who asks, as a table for spreadsheets. */
export const GET = guarded({ action: 'export', mutates: false }, async ({ actor, now }) => {
  if (actor.kind === 'visitor') throw new Error('guarded lets no visitor in');
  const name = fileName(actor, now, 'csv');
  const chunks = reviewsCsv({ actor, content: appContent() });
  return ok({ file: { name, mediaType: 'text/csv; charset=utf-8', chunks } });
});
