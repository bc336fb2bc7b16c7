import { randomUUID } from 'node:crypto';
import type { Chapter } from '../content/chapter';
import { write } from '../db/client';
import type { Actor, MemberActor } from '../members/actor';
import { guestActor } from '../members/actor.fixture';
import { grade } from '../quiz/grade';
import type { Question } from '../quiz/question-schema';
import { anyResponse, ONE_OF_EACH, responseFrom } from '../quiz/questions.fixture';
import type { Response } from '../quiz/response-schema';
import { wholeQuestion } from '../quiz/whole-question';
import { askedQuestion } from './asked-question';
import { makePrompts } from './make-prompts';
import type { AnswerRequest } from './request-schemas';
import type { ReviewContent } from './review-content';
import { submitAnswer } from './submit-answer';

/** A small bank, and learners who answer it, for the tests of this room. */

/** One of each kind, each on a line of its own: `Q-T99-01` is the single choice … `Q-T99-08` the diagram. */
export const QUESTIONS: readonly Question[] = ONE_OF_EACH.map((question, index) => ({
  ...question,
  id: `Q-T99-0${index + 1}`,
  source: [`S1-1${index}`],
}));

export const contentOf = (questions: readonly Question[] = QUESTIONS): ReviewContent => ({
  book: {
    title: '책',
    subtitle: '',
    parts: [],
    pages: [],
    findPage: (slug) => ({ slug, title: '장', topics: [], state: 'written', number: 1, partId: 'part' }),
    findChapter: () => undefined,
  },
  bank: {
    all: questions,
    find: (id) => questions.find((question) => question.id === id),
    ofChapter: () => questions,
    placeOf: () => ({ file: 'content/questions/t99.quiz.yaml', line: 1 }),
  },
});

const chapterOf = (slug: string, prereq: readonly string[] | undefined): Chapter | undefined =>
  prereq && {
    slug,
    file: `content/chapters/${slug}.mdx`,
    source: '',
    title: `${slug} 장`,
    goal: '',
    prereq: [...prereq],
    related: [],
    sections: [],
    marks: [],
    links: [],
    proseCharacters: 0,
  };

/** The same with a book of these pages, each with the pages that it builds on. */
export function contentWithBook(
  questions: readonly Question[],
  chapters: Readonly<Record<string, readonly string[]>>,
): ReviewContent {
  const { book, bank } = contentOf(questions);
  const pages = Object.keys(chapters).map((slug, index) => ({
    slug,
    title: `${slug} 장`,
    topics: [`T0${index + 1}`],
    state: 'written' as const,
    number: index + 1,
    partId: 'part',
  }));
  const ofChapter = (slug: string) => questions.filter(({ link }) => link.startsWith(`${slug}#`));
  return {
    book: {
      ...book,
      pages,
      findPage: (slug) => pages.find((page) => page.slug === slug),
      findChapter: (slug) => chapterOf(slug, chapters[slug]),
    },
    bank: { ...bank, ofChapter },
  };
}

/** 12:00 in Seoul on that day of March 2026, so many minutes later. */
export const noon = (day: number, minutes = 0) => new Date(Date.UTC(2026, 2, day, 3, minutes));

export const VISITOR: Actor = { kind: 'visitor' };

export async function newMember(memberId = randomUUID()): Promise<MemberActor> {
  await write((tx) => tx.member.create({ data: { id: memberId, createdAt: noon(1) } }));
  return guestActor(memberId);
}

interface Asking {
  readonly actor: Actor;
  readonly questionId?: string;
  readonly now?: Date;
  readonly content?: ReviewContent;
}

export async function tokenFor({
  actor,
  questionId = 'Q-T99-01',
  now = noon(1),
  content = contentOf(),
}: Asking) {
  const made = await makePrompts({ actor, ids: [questionId], now, content });
  if (!made.ok || !made.value[0]) throw new Error('no prompt was made');
  return made.value[0].token;
}

/** The right response to the Prompt of that token, or a finished one that is wrong. */
export function responseTo(token: string, asking: Asking, right: boolean): Response {
  const { actor, now = noon(1), content = contentOf() } = asking;
  const asked = askedQuestion({ token, actor, now, content });
  if (!asked.ok) throw new Error(asked.error.message);
  const { seeds } = asked.value;
  const question = wholeQuestion(asked.value.question, seeds);
  const graded = grade(question, seeds, anyResponse(question));
  if (!graded.ok) throw new Error(graded.error);
  const { solution } = graded.value;
  if (right) return responseFrom(solution);
  // These two kinds could be right by chance.
  if (solution.type === 'sc') return { type: 'sc', choice: solution.choice === 0 ? 1 : 0 };
  if (solution.type === 'or') return { type: 'or', order: solution.order.toReversed() };
  return anyResponse(question);
}

/** A whole request body for a fresh Prompt. */
export async function answerTo(asking: Asking & { right?: boolean }): Promise<AnswerRequest> {
  const token = await tokenFor(asking);
  const response = responseTo(token, asking, asking.right ?? true);
  return { id: randomUUID(), token, response, durationMs: 1000, via: 'review' };
}

export const submit = (answer: AnswerRequest, { actor, now = noon(1), content = contentOf() }: Asking) =>
  submitAnswer({ actor, answer, address: '203.0.113.7', now, content });

/** Asks, answers and expects it to be taken. */
export async function answered(
  asking: Asking & { right?: boolean; via?: AnswerRequest['via']; response?: Response },
) {
  const answer = await answerTo(asking);
  const { via = answer.via, response = answer.response } = asking;
  const submitted = await submit({ ...answer, via, response }, asking);
  if (!submitted.ok) throw new Error(submitted.error.message);
  return submitted.value;
}
