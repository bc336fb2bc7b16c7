import type { Confidence } from '@/lib/quiz/confidence';
import type {
  AnswerReceipt,
  CardState,
  ErrorReply,
  MarkedLists,
  ReviewQueue,
  SignedPrompt,
  Solution,
  StudyQueue,
  TodaysAnswers,
} from '@/lib/quiz/protocol';
import type { ReportKind } from '@/lib/quiz/report-kinds';
import type { Response as LearnerResponse } from '@/lib/quiz/response-schema';
import { ok, type Result, refuse } from '@/lib/result';
import type { Rating } from '@/lib/scheduler/memory';

/** The review page's calls: JSON in, JSON or a Korean sentence out. Sending the same answer again is harmless. */

export interface Refusal {
  readonly message: string;
  /** The server did not get it or could not take it now: the same call may succeed later. */
  readonly canRetry: boolean;
}

const OFFLINE = '서버에 닿지 못했어요. 연결이 돌아오면 저절로 다시 시도해요.';
const ANSWER_OFFLINE = '서버에 닿지 못했어요. 답은 지워지지 않았고, 연결이 돌아오면 저절로 다시 보내요.';

/** One call; `offline` is what is said when it reached nobody. */
export async function call<T>(path: string, body?: unknown, offline = OFFLINE): Promise<Result<T, Refusal>> {
  try {
    const reply = await fetch(path, body === undefined ? {} : postOf(body));
    if (reply.ok) return ok((await reply.json()) as T);
    const { error } = (await reply.json()) as ErrorReply;
    return refuse({ message: error.message, canRetry: reply.status >= 500 || reply.status === 429 });
  } catch {
    return refuse({ message: offline, canRetry: true });
  }
}

const postOf = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** What a learner gives to a question. */
export interface GivenAnswer {
  readonly response: LearnerResponse;
  readonly durationMs: number;
  readonly confidence?: Confidence;
}

export interface Answer extends GivenAnswer {
  readonly id: string;
  readonly token: string;
  readonly via: 'review' | 'check' | 'study';
}

/** What is the matter with a question; `id` is a UUID. */
interface Report {
  readonly id: string;
  readonly questionId: string;
  readonly kind: ReportKind;
  readonly sentence: string;
}

export const fetchQueue = () => call<ReviewQueue>('/api/review/queue');
/** `query` as in the address of the page: `study=chapter:cdn-and-edge`, with `&cram=1` to cram. */
export const fetchStudy = (query: string) => call<StudyQueue>(`/api/review/study?${query}`);
export const fetchPrompts = (ids: readonly string[], isCram = false) =>
  call<{ prompts: readonly SignedPrompt[] }>(`/api/prompts?ids=${ids.join(',')}${isCram ? '&cram=1' : ''}`);
/** Graded and forgotten. */
export const postCram = (token: string, response: LearnerResponse) =>
  call<AnswerReceipt>('/api/cram', { token, response });
export const postAnswer = (answer: Answer) => call<AnswerReceipt>('/api/answers', answer, ANSWER_OFFLINE);
export const postRating = (id: string, answerId: string, rating: Rating) =>
  call<{ rating: Rating; dueAt: string; intervalDays: number }>('/api/answers/rating', {
    id,
    answerId,
    rating,
  });
export const postUndo = (id: string, answerId: string) =>
  call<{ questionId: string }>('/api/answers/undo', { id, answerId });
export const fetchTodaysAnswers = () => call<TodaysAnswers>('/api/answers/today');
export const fetchMarked = () => call<MarkedLists>('/api/review/marks');
export type CardDeed = 'suspend' | 'resume' | 'flag' | 'unflag' | 'bury' | 'unbury' | 'put-back';
export const postMark = (questionId: string, does: CardDeed) =>
  call<CardState>('/api/review/marks', { questionId, does });
/** Limits of just today; null for the usual one. */
export interface DayLimit {
  readonly newLimit: number | null;
  readonly dueLimit: number | null;
}
export const postDayLimit = (limit: DayLimit) => call<DayLimit>('/api/review/today', limit);
export const postReport = (report: Report) => call<{ id: string }>('/api/reports', report);
export const postReveal = (token: string, text: string) =>
  call<Extract<Solution, { type: 'fr' }>>('/api/reveal', { token, text });
