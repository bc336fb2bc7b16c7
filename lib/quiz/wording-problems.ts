import type { Problem } from './problem';
import type { Question } from './question-schema';

const BOLD = /\*\*[^*]+\*\*/g;

/** A stem that asks for what is not so, as far as its words show. */
const NEGATIVE =
  /아닌 (것|보기|설명|말|항목)|틀린 (것|보기|설명|말)|(옳|맞|알맞|어울리|해당하|속하)지 않[는은]|거리가 먼/;

/** Nouns in 요 that may end a sentence in 한다체. */
const NOUN_IN_YO = /(필요|중요|수요|주요|개요|소요)$/;

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!][)'"’”]?)\s+/)
    .map((sentence) => sentence.replace(/[.?!)'"’”*`\s]+$/, ''))
    .filter((sentence) => sentence !== '');

function stemProblems(question: Question): Problem[] {
  const { stem } = question;
  const asks = /요[.?!][)*'"’”]*$/.test(stem.trim()) || (question.type === 'cl' && stem.includes('____'));
  const hiddenNegation = NEGATIVE.test(stem.replace(BOLD, ''));
  return [
    ...(asks ? [] : [{ message: 'the stem must end in 해요체: …요. or …요?', path: ['stem'] }]),
    ...(hiddenNegation ? [{ message: 'a negative stem sets its negation in **bold**', path: ['stem'] }] : []),
  ];
}

function explainProblems({ explain }: Question): Problem[] {
  const sentences = sentencesOf(explain);
  const polite = sentences.filter((sentence) => sentence.endsWith('요') && !NOUN_IN_YO.test(sentence));
  const plain = sentences.filter((sentence) => sentence.endsWith('다'));
  return [
    ...polite.map((sentence) => ({
      message: `explain is in 한다체, not 해요체: …${sentence.slice(-12)}`,
      path: ['explain'],
    })),
    ...(plain.length * 2 < sentences.length
      ? [{ message: 'most sentences of explain end in 다.', path: ['explain'] }]
      : []),
  ];
}

export const wordingProblems = (question: Question): Problem[] => [
  ...stemProblems(question),
  ...explainProblems(question),
];

/** How many stems and explanations keep their register. */
export const countWording = (questions: readonly Question[]) => ({
  stems: questions.filter((question) => stemProblems(question).length === 0).length,
  explanations: questions.filter((question) => explainProblems(question).length === 0).length,
});
