import type { MemberActor } from '../members/actor';
import { isConfidence } from '../quiz/confidence';
import { CONFIDENCE_WORDS, KIND_WORDS } from '../quiz/kind-words';
import type { Verdict } from '../quiz/protocol';
import type { Rating } from '../scheduler/memory';
import { DAY_MS, studyDayOf } from '../scheduler/study-day';
import { kindOf } from './answer-facts';
import { CSV_START, csvLine } from './csv';
import { reviewBatches } from './export-member';
import type { ReviewContent } from './review-content';
import { sectionLink } from './section-link';
import type { Review } from './store';

const COLUMNS = [
  '때',
  '학습일',
  '문항',
  '장',
  '절',
  '종류',
  '한 일',
  '채점',
  '평가',
  '확신',
  '걸린 시간(초)',
  '어디서',
  '응답',
];

const EVENTS: Readonly<Record<Review['kind'], string>> = { answer: '답', rate: '평가 바꿈', undo: '되돌림' };
const VERDICTS: Readonly<Record<Verdict, string>> = { right: '맞음', almost: '거의', wrong: '틀림' };
const RATING_WORDS: Readonly<Record<Rating, string>> = {
  again: '다시',
  hard: '어려움',
  good: '알맞음',
  easy: '쉬움',
};
const PLACES: Readonly<Record<NonNullable<Review['via']>, string>> = {
  review: '복습',
  check: '본문',
  weekly: '주간 퀴즈',
  study: '맞춤 복습',
};

const word = <K extends string>(words: Readonly<Record<K, string>>, key: K | null): string =>
  key === null ? '' : words[key];

interface CsvRequest {
  readonly actor: MemberActor;
  readonly content: ReviewContent;
}

/** The member's events as a table for spreadsheets, in parts. */
export async function* reviewsCsv({ actor, content }: CsvRequest): AsyncGenerator<string> {
  yield CSV_START + csvLine(COLUMNS);
  for await (const batch of reviewBatches(actor.memberId))
    yield batch.map((row) => csvLine(cellsOf(row, actor, content))).join('');
}

function cellsOf(row: Review, { timeZone }: MemberActor, { book, bank }: ReviewContent): string[] {
  const question = bank.find(row.questionId);
  const section = question && sectionLink(book, question.link);
  const kind = row.response === null ? undefined : kindOf(row.response);
  return [
    row.at.toLocaleString('sv-SE', { timeZone }),
    new Date(studyDayOf(row.at, timeZone) * DAY_MS).toISOString().slice(0, 10),
    row.questionId,
    section?.chapterTitle ?? '',
    section?.sectionTitle ?? '',
    kind === undefined ? '' : KIND_WORDS[kind],
    EVENTS[row.kind],
    word(VERDICTS, row.verdict),
    word(RATING_WORDS, row.rating),
    word(CONFIDENCE_WORDS, isConfidence(row.confidence) ? row.confidence : null),
    row.durationMs === null ? '' : (row.durationMs / 1000).toFixed(1),
    word(PLACES, row.via),
    row.response ?? '',
  ];
}
