import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { exportMember } from '@/lib/review/export-member';
import { fileName } from '@/lib/review/file-name';

/** Everything of the one who asks, as JSON to be kept or imported elsewhere. */
export const GET = guarded({ action: 'export', mutates: false }, async ({ actor, now }) => {
  if (actor.kind === 'visitor') throw new Error('guarded lets no visitor in');
  const name = fileName(actor, now, 'json');
  return ok({
    file: { name, mediaType: 'application/json; charset=utf-8', chunks: exportMember(actor, now) },
  });
});
