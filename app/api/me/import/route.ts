import { z } from 'zod';
import { appContent } from '@/lib/content/app-content';
import { clientAddress } from '@/lib/members/client-address';
import { guarded } from '@/lib/members/guarded';
import { loginCookie } from '@/lib/members/login-cookie';
import { ok } from '@/lib/result';
import { importMember } from '@/lib/review/import-member';
import { MAX_FILE_BYTES } from '@/lib/review/member-file';

/** The file as it is, and what a first call without a plan named it. */
const inputSchema = z.strictObject({ file: z.unknown(), plan: z.string().max(100).optional() });
const ROOM_FOR_PLAN_BYTES = 1024;

/** Tells what the file would add (an `ImportReport` and its plan), or adds it when the plan is sent along. */
export const POST = guarded(
  {
    action: 'import',
    input: inputSchema,
    mutates: true,
    maxBodyBytes: MAX_FILE_BYTES + ROOM_FOR_PLAN_BYTES,
  },
  async ({ actor, input, request, now }) => {
    const address = clientAddress(request.headers);
    const imported = await importMember({ actor, ...input, address, now, content: appContent() });
    if (!imported.ok) return imported;
    const { login, ...outcome } = imported.value;
    return ok({ body: outcome, ...(login ? { cookie: await loginCookie(login) } : {}) });
  },
);
