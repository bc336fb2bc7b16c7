import { write } from '../db/client';
import type { Actor, MemberActor } from '../members/actor';
import { countReport } from '../members/rate-limit';
import type { Refusal } from '../members/refusal';
import type { Question } from '../quiz/question-schema';
import { ok, type Result, refuse } from '../result';
import { otherBody, reportedBefore, unknownQuestion, visitorReport } from './refusals';
import type { ReportRequest } from './request-schemas';
import type { ReviewContent } from './review-content';
import { findOpenReport, findReport, saveReport, type WriteTransaction } from './store';

interface Reporting {
  readonly actor: Actor;
  readonly report: ReportRequest;
  readonly now: Date;
  readonly content: Pick<ReviewContent, 'bank'>;
}

/** Keeps what a member says is the matter with a question, once for each id; one open report of a kind a member and question. */
export async function reportQuestion(reporting: Reporting): Promise<Result<void, Refusal>> {
  const { actor, report, now, content } = reporting;
  if (actor.kind === 'visitor') return refuse(visitorReport);
  const question = content.bank.find(report.questionId);
  if (!question) return refuse(unknownQuestion);
  return write((tx) => recordReport(tx, actor, report, question, now));
}

async function recordReport(
  tx: WriteTransaction,
  { memberId }: MemberActor,
  { id, questionId, kind, sentence }: ReportRequest,
  { revision }: Question,
  now: Date,
): Promise<Result<void, Refusal>> {
  const known = await findReport(tx, id);
  if (known) {
    const isSame =
      known.memberId === memberId &&
      known.questionId === questionId &&
      known.kind === kind &&
      known.sentence === sentence;
    return isSame ? ok(undefined) : refuse(otherBody);
  }
  const openKey = `${memberId} ${questionId} ${kind}`;
  if (await findOpenReport(tx, openKey)) return refuse(reportedBefore);
  const counted = await countReport(tx, memberId, now);
  if (!counted.ok) return counted;
  await saveReport(tx, { id, memberId, questionId, revision, kind, sentence, createdAt: now, openKey });
  return ok(undefined);
}
