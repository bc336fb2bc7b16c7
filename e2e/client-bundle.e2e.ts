import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../lib/content/load-content';

const { bank } = loadContent(process.cwd());
const CHUNKS = '.next/static/chunks';
const scripts = readdirSync(CHUNKS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

/** Words that are in each library's own code and survive minifying. */
const SERVER_ONLY = {
  zod: /ZodError|invalid_union/,
  'an MDX runtime': /_createMdxContent|MDXContent|getMDXComponent/,
  'a Markdown parser': /micromark|mdast|footnoteDefinition/,
  'a syntax highlighter': /shiki|textmate|oniguruma/i,
  'the scheduler library': /request_retention|enable_short_term/,
  'the database client': /PrismaClient|better-sqlite3/,
};

describe('what the browser gets', () => {
  it('is there to be looked into', () => expect(scripts.length).toBeGreaterThan(5));

  it.each(Object.entries(SERVER_ONLY))('has no byte of %s', (_, words) => {
    const found = scripts.filter((file) => words.test(readFileSync(path.join(CHUNKS, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('has no answer of the question bank', () => {
    const explanations = bank.all.map(({ explain }) => explain.slice(0, 30));
    expect(explanations.length).toBeGreaterThan(40);
    const bundle = scripts.map((file) => readFileSync(path.join(CHUNKS, file), 'utf8')).join('\n');
    expect(explanations.filter((text) => bundle.includes(text))).toEqual([]);
  });
});
