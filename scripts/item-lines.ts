import type { ReportKind } from '../lib/quiz/report-kinds';
import type { ItemInNeed } from '../lib/review/find-items-in-need';
import type { ItemFigures } from '../lib/stats/item-analysis';

const KIND_WORDS: Record<ReportKind, string> = { wrong: '틀림', unclear: '불분명', outdated: '낡음' };

/** Slips of typed answers are many; the commonest tell enough. */
const MOST_CHOICES = 12;

export interface ReportLine {
  readonly id: string;
  readonly kind: ReportKind;
  readonly sentence: string;
  readonly createdAt: Date;
}

/** One report: its day, its id for `--close`, and what was said. */
export const reportLine = ({ id, kind, sentence, createdAt }: ReportLine): string =>
  `  [${KIND_WORDS[kind]}] ${createdAt.toISOString().slice(0, 10)} ${id}: ${sentence.replace(/\s+/g, ' ')}`;

function shareLine({ learners, shareRightAtFirst }: ItemFigures): string {
  if (shareRightAtFirst === undefined) return 'answered by nobody yet';
  return `right at first sight: ${Math.round(shareRightAtFirst * 100)} % of ${learners}`;
}

const choiceLines = ({ choices }: ItemFigures): readonly string[] =>
  choices
    .slice(0, MOST_CHOICES)
    .map(
      ({ part, text, isRight, count }) =>
        `  ${String(count).padStart(6)} ${isRight ? '✓' : '✗'} ${part === '' ? '' : `${part}: `}${text}`,
    );

/** A question as the editor of the bank wants to see it: where it is written, what was said of it, what was chosen. */
export function itemLines({ question, place, reports, figures }: ItemInNeed): readonly string[] {
  return [
    `${question.id} (${question.type}) ${place.file}:${place.line}`,
    `  ${question.stem}`,
    ...reports.map(reportLine),
    `  ${shareLine(figures)}`,
    ...choiceLines(figures),
    '',
  ];
}
