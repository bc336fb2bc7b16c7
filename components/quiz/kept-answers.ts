import { markLearner } from '@/components/ui/learner-mark';
import type { AnswerReceipt } from '@/lib/quiz/protocol';
import { ok, type Result, refuse } from '@/lib/result';
import { type Answer, postAnswer, type Refusal } from './quiz-api';

/**
 * An answer stays in the browser from before it is sent until the server has said yes or no, each under a key of its own, so that
 * neither a lost connection nor a reload nor a second tab loses it. Its UUID makes sending it again harmless.
 */
const PREFIX = 'doesaegim.unsent.';

/** Storage may be switched off or full; then an answer lives as long as its page. */
function withStorage<T>(use: (storage: Storage) => T, otherwise: T): T {
  try {
    return use(localStorage);
  } catch {
    return otherwise;
  }
}

const keep = (answer: Answer) =>
  withStorage((storage) => storage.setItem(PREFIX + answer.id, JSON.stringify(answer)), undefined);
const forget = (key: string) => withStorage((storage) => storage.removeItem(key), undefined);

/** Posts the answer; it is forgotten when there is a reply that no repetition would change. */
export async function sendAnswer(answer: Answer): Promise<Result<AnswerReceipt, Refusal>> {
  keep(answer);
  const reply = await postAnswer(answer);
  if (reply.ok) markLearner();
  if (reply.ok || !reply.error.canRetry) forget(PREFIX + answer.id);
  return reply;
}

function readKept(storage: Storage, key: string): readonly Answer[] {
  try {
    return [JSON.parse(storage.getItem(key) ?? '') as Answer];
  } catch {
    storage.removeItem(key);
    return [];
  }
}

const listKept = (): readonly Answer[] =>
  withStorage(
    (storage) =>
      Object.keys(storage)
        .filter((key) => key.startsWith(PREFIX))
        .flatMap((key) => readKept(storage, key)),
    [],
  );

/** What an earlier page left behind, sent now. */
export interface LateAnswers {
  readonly taken: readonly AnswerReceipt[];
  /** Why the others were not taken, and never will be. */
  readonly refused: readonly string[];
}

/** Sends what earlier pages could not. Refuses when one of them does not get through now either. */
export async function sendKeptAnswers(): Promise<Result<LateAnswers, Refusal>> {
  const taken: AnswerReceipt[] = [];
  const refused: string[] = [];
  for (const answer of listKept()) {
    const reply = await sendAnswer(answer);
    if (reply.ok) taken.push(reply.value);
    else if (reply.error.canRetry) return refuse(reply.error);
    else refused.push(reply.error.message);
  }
  return ok({ taken, refused });
}
