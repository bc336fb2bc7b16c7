import { createHash } from 'node:crypto';
import { write } from '../db/client';
import type { Actor } from '../members/actor';
import { createGuest } from '../members/create-guest';
import { countImport } from '../members/rate-limit';
import type { Refusal } from '../members/refusal';
import { addsSomething, type ImportReply } from '../quiz/import-report';
import { ok, type Result, refuse } from '../result';
import { changedPlan } from './import-refusals';
import type { LearnerSettings } from './learner-settings';
import { addMarksAndLimits, listDayLimitsIn, listMarksIn } from './mark-store';
import type { MemberFile } from './member-file';
import { type ImportPlan, type MarksAndLimits, planImport } from './plan-import';
import { readMemberFile } from './read-member-file';
import { rebuildMember } from './rebuild-member';
import type { GuestLogin } from './record-answer';
import { rekeyed } from './rekeyed';
import type { ReviewContent } from './review-content';
import {
  listForeignIds,
  listReviews,
  type Review,
  saveReviews,
  saveSettings,
  type WriteTransaction,
} from './store';

interface ImportRequest {
  readonly actor: Actor;
  readonly file: unknown;
  /** What `checkImport` named the plan: then it is carried out, if it still is the same. */
  readonly plan?: string | undefined;
  /** Where the request came from, as `clientAddress` tells it. */
  readonly address: string;
  readonly now: Date;
  readonly content: ReviewContent;
}

interface ImportOutcome extends ImportReply {
  /** The guest that a visitor has become by it. */
  readonly login?: GuestLogin;
}

/**
 * What importing the file would do, or, where that was seen and is still so, does it: all of it in one transaction or nothing. The
 * file's events become this member's own, whoever's they were; sent again, they are known and nothing is added.
 */
export async function importMember(request: ImportRequest): Promise<Result<ImportOutcome, Refusal>> {
  const { actor, address, now } = request;
  const who = actor.kind === 'visitor' ? address : actor.memberId;
  const counted = await write((tx) => countImport(tx, who, now));
  if (!counted.ok) return counted;
  const read = readMemberFile(request.file);
  if (!read.ok) return read;
  return write((tx) => runImport(tx, request, read.value));
}

const NOTHING_SET: MarksAndLimits = { marks: [], dayLimits: [] };

const keptIn = async (tx: WriteTransaction, memberId: string): Promise<MarksAndLimits> => ({
  marks: await listMarksIn(tx, memberId),
  dayLimits: await listDayLimitsIn(tx, memberId),
});

async function runImport(
  tx: WriteTransaction,
  { actor, plan: seen, address, now, content: { bank } }: ImportRequest,
  file: MemberFile,
): Promise<Result<ImportOutcome, Refusal>> {
  const rows = actor.kind === 'visitor' ? [] : await listReviews(tx, actor.memberId);
  const own = new Map(rows.map((row) => [row.originId ?? row.id, row]));
  const kept = actor.kind === 'visitor' ? NOTHING_SET : await keptIn(tx, actor.memberId);
  const planned = planImport({ events: file.reviews, given: file, kept, own, bank, now });
  if (!planned.ok) return planned;
  const { report } = planned.value;
  const plan = nameOf(planned.value, rows);
  if (seen === undefined) return ok({ report, plan, done: false });
  if (seen !== plan) return refuse(changedPlan);
  if (!addsSomething(report)) return ok({ report, plan, done: true });
  const importer = await importerIn(tx, { actor, address, now });
  if (!importer.ok) return importer;
  await carryOut(tx, importer.value.memberId, planned.value, { settings: file.settings, own });
  const { login } = importer.value;
  return ok({ report, plan, done: true, ...(login ? { login } : {}) });
}

interface Importer {
  readonly memberId: string;
  readonly login?: GuestLogin;
}

async function importerIn(
  tx: WriteTransaction,
  { actor, address, now }: Pick<ImportRequest, 'actor' | 'address' | 'now'>,
): Promise<Result<Importer, Refusal>> {
  if (actor.kind !== 'visitor') return ok(actor);
  const guest = await createGuest(tx, { answerId: null, address, now });
  if (!guest.ok) return guest;
  const { id: memberId, sessionVersion } = guest.value;
  return ok({ memberId, login: { memberId, sessionVersion } });
}

interface Brought {
  readonly settings: LearnerSettings;
  readonly own: ReadonlyMap<string, Review>;
}

async function carryOut(
  tx: WriteTransaction,
  memberId: string,
  { report, events, marks, dayLimits }: ImportPlan,
  { settings, own }: Brought,
): Promise<void> {
  if (report.takesSettings) await saveSettings(tx, memberId, settings);
  const ids = events.map(({ id }) => id);
  const taken = await listForeignIds(tx, memberId, ids);
  await saveReviews(tx, rekeyed(events, { memberId, taken, own }));
  await addMarksAndLimits(tx, memberId, marks, dayLimits);
  await rebuildMember(tx, memberId);
}

/** Changes with whatever the plan rests on: the events that would come, and the last one that is here. */
function nameOf({ report, events, marks, dayLimits }: ImportPlan, rows: readonly Review[]): string {
  const parts = [report, marks, dayLimits, rows.at(-1)?.seq ?? 0];
  const hash = createHash('sha256').update(JSON.stringify(parts));
  for (const event of events) hash.update(JSON.stringify(event));
  return hash.digest('base64url');
}
