import type { ReactNode } from 'react';
import type { MarkName } from '@/lib/content/marks';
import { CalculatorMark } from './calculator-mark';
import { Check } from './check';
import { Correction } from './correction';
import { Discussion } from './discussion';
import { Figure } from './figure';
import { MarginFootnotes } from './margin-footnotes';
import { OpenQuestion } from './open-question';
import { OriginalLines } from './original-lines';
import { ProseLink } from './prose-link';
import { QuestionTable } from './question-table';
import { ScrollingCode } from './scrolling-code';
import { ScrollingTable } from './scrolling-table';
import { Section } from './section';
import { Source } from './source';
import { Term } from './term';
import { Transcript } from './transcript';
import { Value } from './value';

const MARK_COMPONENTS = {
  Section,
  Source,
  OpenQuestion,
  Correction,
  Discussion,
  Transcript,
  QuestionTable,
  Term,
  Figure,
  Calculator: CalculatorMark,
  Check,
  Value,
} satisfies Record<MarkName, (props: never) => ReactNode>;

/** Everything that MDX can become: the only door from content to React. */
export const MDX_REGISTRY = {
  ...MARK_COMPONENTS,
  MarginFootnotes,
  OriginalLines,
  a: ProseLink,
  pre: ScrollingCode,
  table: ScrollingTable,
};
