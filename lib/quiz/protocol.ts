import type { Step } from '../estimate/model';
import type { Rating } from '../scheduler/memory';
import type { DayLoad } from '../scheduler/week-loads';
import type { Confidence } from './confidence';
import type { Prompt } from './prompt';

/** The answer protocol as JSON: the types that the review page and the route handlers share. */

export type Verdict = 'right' | 'almost' | 'wrong';

/** A Prompt with the signed token that an answer to it must carry. */
export type SignedPrompt = Prompt & { readonly token: string };

/** What is right, by the positions of the Prompt that was answered. */
export type Solution =
  | { readonly type: 'sc'; readonly choice: number }
  | { readonly type: 'mc'; readonly choices: readonly number[] }
  | { readonly type: 'or'; readonly order: readonly number[] }
  | { readonly type: 'ma'; readonly matches: readonly number[] }
  | {
      readonly type: 'cl';
      readonly texts: readonly string[];
      /** For each blank that was almost right, what differs. */
      readonly slips?: readonly SpellingSlip[];
    }
  | {
      readonly type: 'nu';
      readonly value: number;
      /** As text in the asked unit, such as `3,472 QPS`. */
      readonly text: string;
      readonly tolerance: string;
      readonly steps: readonly Step[];
      /** What probably went wrong, where it can be told. */
      readonly diagnosis?: Diagnosis;
    }
  | { readonly type: 'fr'; readonly rubric: readonly string[]; readonly sample: string }
  | { readonly type: 'dg'; readonly labels: readonly number[] };

export interface TextPiece {
  readonly text: string;
  readonly differs: boolean;
}

/** Two spellings side by side. */
export interface SpellingDifference {
  readonly typed: readonly TextPiece[];
  readonly meant: readonly TextPiece[];
  /** The letters in which they differ, such as `다른 자모: ㅏ → ㅓ`. */
  readonly says: string;
}

export interface SpellingSlip extends SpellingDifference {
  /** The position of the blank. */
  readonly blank: number;
}

/** A wrong step that a numeric answer shows. */
export interface Diagnosis {
  /** What was done, as a Korean sentence. */
  readonly says: string;
  /** The first step of the working that it spoils, where it is one of them. */
  readonly stepId?: string;
}

export interface Feedback {
  readonly verdict: Verdict;
  readonly solution: Solution;
  readonly explain: string;
  /** For `almost`, and for parts of a list: what differs, in a Korean sentence. */
  readonly remark?: string;
  /** For each part of the response (option, step, left, blank, slot) whether it is right. */
  readonly parts?: readonly boolean[];
}

export interface SectionLink {
  readonly href: string;
  readonly chapterTitle: string;
  readonly sectionTitle: string;
}

export interface RatingChoice {
  readonly rating: Rating;
  readonly dueAt: string;
  readonly intervalDays: number;
  /** It has been forgotten so often that it is taken out and offered with its section. */
  readonly takesOut?: true;
}

/** The reply to `POST /api/answers`; the same again for the same id and body. */
export interface AnswerReceipt {
  readonly answerId: string;
  readonly questionId: string;
  readonly feedback: Feedback;
  /** How sure the learner was before seeing the grade, where they said so. */
  readonly confidence?: Confidence;
  readonly section: SectionLink;
  /** The calculator opened with this question's numbers. */
  readonly calculatorHref?: string;
  readonly proposed: Rating;
  /** The proposed rating and the ones that the learner may choose instead, hardest first; none for a crammed answer. */
  readonly choices: readonly RatingChoice[];
  /** False for a second answer on the same study day: it is kept but does not move the memory. */
  readonly movesMemory: boolean;
}

/** `ahead` is known and not due yet, `cram` touches no memory: both come by custom study alone. */
export type QueueStatus = 'due' | 'new' | 'retry' | 'ahead' | 'cram';

export interface WaitingQuestion {
  readonly questionId: string;
  readonly status: QueueStatus;
  /** The learner's own mark. */
  readonly flagged?: true;
}

interface LimitState {
  /** Of the settings. */
  readonly usual: number;
  /** What holds today. */
  readonly today: number;
  readonly used: number;
  /** What would be asked today but for the limit. */
  readonly held: number;
}

/** The reply to `GET /api/review/queue`. */
export interface ReviewQueue {
  readonly items: readonly WaitingQuestion[];
  readonly answeredToday: number;
  readonly rightToday: number;
  /** When the next memory comes due after this queue, or null when there is none. */
  readonly nextDueAt: string | null;
  readonly limits: { readonly new: LimitState; readonly due: LimitState };
  /** How many questions are marked so; all but the flagged ones are not asked. */
  readonly marked: Readonly<Record<CardList, number>>;
}

/** Forgotten too often, suspended by the learner, put off until tomorrow, flagged. */
export type CardList = 'leeches' | 'suspended' | 'buried' | 'flagged';

/** The reply to `POST /api/review/marks`. */
export interface CardState {
  readonly questionId: string;
  readonly suspended: boolean;
  readonly flagged: boolean;
  readonly buried: boolean;
  readonly leech: boolean;
}

export interface MarkedCard {
  readonly questionId: string;
  /** With a box for each number that is drawn. */
  readonly stem: string;
  readonly section: SectionLink;
  readonly lapses: number;
}

/** The reply to `GET /api/review/marks`. */
export type MarkedLists = Readonly<Record<CardList, readonly MarkedCard[]>>;

/** The reply to `GET /api/review/study`: what was asked for, or the same to cram, which touches no memory. */
export interface StudyQueue {
  /** As it is called on the page, such as `캐시를 쓰기 전에 답할 일곱 질문`. */
  readonly title: string;
  readonly isCram: boolean;
  readonly items: readonly WaitingQuestion[];
}

/** The reply to `GET /api/answers/today`: the answers that stand, oldest first. */
export interface TodaysAnswers {
  readonly answers: readonly { readonly answerId: string; readonly questionId: string }[];
}

/** The reply to `GET /api/settings`, and what `POST /api/settings` takes. */
export interface Settings {
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  readonly desiredRetention: number;
  readonly timeZone: string;
  /** Seven of them, Monday first. */
  readonly week: readonly DayLoad[];
}

export interface OwnSettings {
  readonly settings: Settings;
  /** A visitor has none of their own: these are what a first answer begins with. */
  readonly isVisitor: boolean;
}

/** The reply to `GET /api/settings/workload`: an estimate of the coming months for each retention, lowest first. */
export interface Workload {
  readonly days: number;
  readonly costs: readonly {
    readonly desiredRetention: number;
    /** Answers a day, new questions among them. */
    readonly answersPerDay: number;
  }[];
}

/** The reply to `GET /api/review/remembered`: the sections of which something was answered. */
export interface Remembered {
  readonly sections: readonly {
    /** `slug#anchor` */
    readonly place: string;
    readonly questions: number;
    readonly answered: number;
    /** Mean chance of recall today over all questions of the section, 0 to 1; one never answered counts as 0. */
    readonly recall: number;
  }[];
}

/** Every refusal over HTTP: a Korean sentence that says what to do. */
export interface ErrorReply {
  readonly error: { readonly code: string; readonly message: string };
}
