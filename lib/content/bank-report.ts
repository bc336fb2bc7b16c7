import type { Question, QuestionOf } from '../quiz/question-schema';
import { countWording } from '../quiz/wording-problems';
import type { Content } from './content';
import { QUESTION_TYPES } from './slate';

/** How often something happens, and how often it would if right options were drawn by lot. */
interface Share {
  readonly found: number;
  readonly chance: number;
}

export interface BankReport {
  /** Topic → one cell a kind: how many items there are, and how many the slate wants. */
  readonly counts: readonly {
    readonly topic: string;
    readonly cells: readonly { readonly found: number; readonly wanted: number }[];
  }[];
  /** Over the single-choice items whose options stand in the file. */
  readonly singleChoice: {
    readonly items: number;
    readonly longest: Share;
    readonly shortest: Share;
    readonly first: Share;
  };
  readonly polite: { readonly stems: number; readonly explanations: number; readonly items: number };
}

type Listed = QuestionOf<'sc'>;
const isListed = (question: Question): question is Listed =>
  question.type === 'sc' && !('template' in question);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** An even share where several options are equally long. */
function extremeShare({ options, answer }: Listed, pick: (...lengths: number[]) => number): number {
  const lengths = options.map((option) => option.length);
  const extreme = pick(...lengths);
  return lengths[answer] === extreme ? 1 / lengths.filter((length) => length === extreme).length : 0;
}

export function reportBank({ bank, slate }: Content): BankReport {
  const single = bank.all.filter(isListed);
  const chance = mean(single.map(({ options }) => 1 / options.length));
  const shareOf = (of: (item: Listed) => number): Share => ({ found: mean(single.map(of)), chance });
  const topics = [...new Set([...Object.keys(slate.topics), ...bank.all.map(({ topic }) => topic)])].sort();
  return {
    counts: topics.map((topic) => ({
      topic,
      cells: QUESTION_TYPES.map((type) => ({
        found: bank.all.filter((question) => question.topic === topic && question.type === type).length,
        wanted: slate.topics[topic]?.[type] ?? 0,
      })),
    })),
    singleChoice: {
      items: single.length,
      longest: shareOf((item) => extremeShare(item, Math.max)),
      shortest: shareOf((item) => extremeShare(item, Math.min)),
      first: shareOf(({ answer }) => (answer === 0 ? 1 : 0)),
    },
    polite: { ...countWording(bank.all), items: bank.all.length },
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const against = ({ found, chance }: Share): string => `${percent(found)} (by chance ${percent(chance)})`;

/** The report as lines for a terminal. */
export function formatBankReport({ counts, singleChoice, polite }: BankReport): string {
  const cellOf = (found: number, wanted: number) => `${found}/${wanted}`.padStart(6);
  const sum = (cells: readonly { readonly found: number; readonly wanted: number }[]) =>
    cellOf(
      cells.reduce((total, { found }) => total + found, 0),
      cells.reduce((total, { wanted }) => total + wanted, 0),
    ).padStart(8);
  const rowOf = (name: string, cells: readonly { readonly found: number; readonly wanted: number }[]) =>
    [name.padEnd(5), ...cells.map(({ found, wanted }) => cellOf(found, wanted)), sum(cells)].join('');
  const totals = QUESTION_TYPES.map((_, index) => ({
    found: counts.reduce((total, { cells }) => total + (cells[index]?.found ?? 0), 0),
    wanted: counts.reduce((total, { cells }) => total + (cells[index]?.wanted ?? 0), 0),
  }));
  return [
    'Items of the bank, found/wanted:',
    ['     ', ...QUESTION_TYPES.map((type) => type.padStart(6)), '     all'].join(''),
    ...counts.map(({ topic, cells }) => rowOf(topic, cells)),
    rowOf('all', totals),
    `Of ${singleChoice.items} single-choice items the right option is`,
    `  the longest in ${against(singleChoice.longest)}`,
    `  the shortest in ${against(singleChoice.shortest)}`,
    `  written first in ${against(singleChoice.first)}`,
    `Stems in 해요체: ${polite.stems} of ${polite.items}; explanations in 한다체: ${polite.explanations} of ${polite.items}.`,
  ].join('\n');
}
