import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsAfter, TINY_BOOK } from './tiny-book.fixture';

const chapter = readFileSync(join(TINY_BOOK, 'content/chapters/alpha.mdx'), 'utf8');

/** Every tag of a mark that coverage asks for, with its text kept. */
const removals = [
  ...chapter.matchAll(/<(Source|OpenQuestion|Correction|Term|Figure|Calculator) [^>]*>/g),
].map(([tag, name]) => [tag, name ?? ''] as const);

/** A calculator may wait for a page that is still planned. */
const withoutPlanned = (text: string): string => text.replace(/\n.*state: planned.*/, '');

describe('what a written page owes', () => {
  it('is asked for at every mark of the fixture', () => {
    expect(removals).toHaveLength(8);
  });

  it.each(removals)('%s', (tag, name) => {
    const without = (text: string): string => {
      const [before = '', after = ''] = text.split(tag);
      return before + (tag.endsWith('/>') ? after : after.replace(`</${name}>`, ''));
    };
    const problems = problemsAfter({ 'chapters/alpha.mdx': without, 'book.yaml': withoutPlanned });
    expect(problems).not.toEqual([]);
    const id = /ids?="(\S+?)[ "]/.exec(tag)?.[1] ?? '';
    expect(problems.join('\n')).toContain(id);
  });

  it('is nothing while the page is planned', () => {
    const problems = problemsAfter({ 'glossary.yaml': (text) => text.replace('id: shard', 'id: piece') });
    expect(problems).toEqual([]);
  });

  it('is no calculator while a page is planned that may hold it', () => {
    const without = (text: string) => text.replace(/<Calculator [^>]*>/, '');
    expect(problemsAfter({ 'chapters/alpha.mdx': without })).toEqual([]);
  });

  it('is a question for each fact, as soon as its topic has any', () => {
    const bank = 'questions/t01-cache.quiz.yaml';
    expect(problemsAfter({ [bank]: (text) => text.replace('[S1-03, S1-04]', '[S1-03]') })).toEqual([
      'content/chapters/alpha.mdx:1 no question of the bank asks S1-04 (제품)',
    ]);
    const checkless = (text: string) => text.replace('<Check ids="Q-T01-01" />', '');
    expect(problemsAfter({ [bank]: () => '', 'chapters/alpha.mdx': checkless })).toEqual([]);
  });
});
