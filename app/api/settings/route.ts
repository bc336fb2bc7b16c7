import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { changeSettings } from '@/lib/review/change-settings';
import { findSettingsOf } from '@/lib/review/own-settings';
import { settingsRequestSchema } from '@/lib/review/request-schemas';

/** The learner's own settings, or what a visitor would begin with: `OwnSettings`. */
export const GET = guarded({ action: 'see-queue', mutates: false }, async ({ actor }) =>
  ok({ body: findSettingsOf(actor) }),
);

/** Keeps all of them at once, and gives every memory the day that follows from them. */
export const POST = guarded(
  { action: 'change-settings', input: settingsRequestSchema, mutates: true },
  async ({ actor, input: settings }) => {
    const changed = await changeSettings({ actor, settings });
    return changed.ok ? ok({ body: changed.value }) : changed;
  },
);
