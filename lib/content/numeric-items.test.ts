import { describe, expect, it } from 'vitest';
import { MODELS } from '../estimate/registry';
import { runModel } from '../estimate/run-model';
import { grade } from '../quiz/grade';
import { workByHand } from '../quiz/hand-worked.fixture';
import { makePrompt } from '../quiz/make-prompt';
import type { Question } from '../quiz/question-schema';
import { anyResponse, seedsOf } from '../quiz/questions.fixture';
import { TEMPLATES } from '../quiz/templates/template-registry';
import { itemOf } from '../quiz/templates/templates.fixture';
import { wholeQuestion } from '../quiz/whole-question';
import { findUnit, toBase } from '../units';
import { appContent } from './app-content';

const SEEDS = 200;
const SLOT = /\{([a-z]\w*)(?:\|([^}]*))?\}/g;

/** What stands in the slots of the stem, read back out of the drawn text alone. */
function readBack(stem: string, drawn: string): Readonly<Record<string, string>> {
  const names = [...stem.matchAll(SLOT)].map(([, name]) => name ?? '');
  const escaped = stem.replace(/[.*+?^$()[\]\\]/g, '\\$&');
  const pattern = escaped.replace(SLOT, (_, _name, pair?: string) =>
    pair === undefined ? '(.+?)' : `(.+?)(?:${pair.split('/').join('|')})`,
  );
  const found = new RegExp(`^${pattern}$`).exec(drawn);
  if (!found) throw new Error(`${drawn} does not fit ${stem}`);
  return Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
}

/** By the question's own model, from the numbers of the text, for an item that is not worked out by hand. */
function workByModel(question: Question, shown: Readonly<Record<string, string>>): number {
  if (question.type !== 'nu' || 'template' in question) throw new Error(`work out ${question.id} by hand`);
  const drawn = Object.entries(question.params).map(([name, { input, scale }]) => [
    input,
    Number((Number((shown[name] ?? '').replaceAll(',', '')) * scale).toPrecision(15)),
  ]);
  const run = runModel(MODELS[question.model], { ...question.fixed, ...Object.fromEntries(drawn) });
  const spec = MODELS[question.model].outputs.find(({ key }) => key === question.output);
  const value = run.ok ? run.value.outputs[question.output] : undefined;
  if (spec === undefined || value === undefined) throw new Error(`${question.id} cannot be worked out`);
  return toBase(value, spec.unit) / (findUnit(question.unit)?.factor ?? 1);
}

const numeric = appContent().bank.all.filter(({ type }) => type === 'nu');
/** One item of each numeric template besides, so that those which no item names yet are worked by hand too. */
const ofTemplates = Object.keys(TEMPLATES).filter((name) => TEMPLATES[name]?.type === 'nu');
const asked: readonly (readonly [string, Question])[] = [
  ...numeric.map((question) => [question.id, question] as const),
  ...ofTemplates.map((name) => [name, itemOf(name)] as const),
];

describe.each(asked)('the numeric item %s', (id, question) => {
  it(`is solved from its own text, over ${SEEDS} seeds`, () => {
    for (let n = 0; n < SEEDS; n++) {
      const seeds = seedsOf(n);
      const { stem } = makePrompt(question, seeds);
      const shown = readBack(question.stem, stem);
      const name = 'template' in question ? question.template : id;
      const value = workByHand(name, shown) ?? workByModel(question, shown);
      const graded = grade(question, seeds, { type: 'nu', text: String(Number(value.toPrecision(12))) });
      expect([stem, graded.ok && graded.value.verdict]).toEqual([stem, 'right']);
      const solution = graded.ok ? graded.value.solution : undefined;
      expect(solution?.type === 'nu' && solution.value / value, stem).toBeCloseTo(1, 6);
    }
  });
});

it('the bank has numeric items, and a wrong number is noticed', () => {
  expect(numeric.length).toBeGreaterThan(5);
  for (const question of numeric) {
    const graded = grade(question, seedsOf(1), anyResponse(wholeQuestion(question, seedsOf(1))));
    const value = graded.ok && graded.value.solution.type === 'nu' ? graded.value.solution.value : Number.NaN;
    const doubled = grade(question, seedsOf(1), { type: 'nu', text: String(value * 20) });
    expect([question.id, doubled.ok && doubled.value.verdict]).toEqual([question.id, 'wrong']);
  }
});
