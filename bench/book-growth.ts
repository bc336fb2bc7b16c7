import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What the book costs as it grows: build time, the size of a page and what an edit compiles, at 14, 60 and 600 chapters. The
 * book of today is the control; the further chapters are copies of its own, made under `.cache/growth/`. One JSON line.
 *
 *     npm run bench book-growth            (all sizes; `SIZES=14,60 npm run bench book-growth` for some)
 */

const ROOT = process.cwd();
const SIZES = (process.env.SIZES ?? '14,60,600').split(',').map(Number);
const COPIED = ['app', 'components', 'lib', 'content', 'package.json', 'tsconfig.json', 'next.config.mjs'];
const PAGES_OF_A_PART = 10;

const chapterFiles = readdirSync('content/chapters').filter((name) => name.endsWith('.mdx'));
const slugs = chapterFiles.map((name) => name.replace(/\.mdx$/, ''));

const textOf = (index: number): string =>
  readFileSync(join('content/chapters', `${slugs[index % slugs.length]}.mdx`), 'utf8');

/** The book's own pages first, then copies of them under further names. */
const slugOf = (index: number): string => {
  const slug = slugs[index % slugs.length] ?? '';
  return index < slugs.length ? slug : `${slug}-${index}`;
};

/** Titles keep to the glyphs of the book's own: for others the pictures of shared links would ask the network for a font. */
const titleOf = (index: number): string => {
  const title = (/^title: (.*)/m.exec(textOf(index))?.[1] ?? '').replaceAll('"', '');
  return index < slugs.length ? title : `${title} ${index}`;
};

const pageLine = (index: number): string =>
  `      - { slug: ${slugOf(index)}, title: "${titleOf(index)}", state: written }`;

function writeBook(folder: string, count: number): void {
  for (let index = slugs.length; index < count; index += 1) {
    const copy = textOf(index).replace(/^title: .*/m, `title: "${titleOf(index)}"`);
    writeFileSync(join(folder, 'content/chapters', `${slugOf(index)}.mdx`), copy);
  }
  const pages = Array.from({ length: count }, (_, index) => index);
  const parts = Array.from({ length: Math.ceil(count / PAGES_OF_A_PART) }, (_, part) => {
    const lines = pages.slice(part * PAGES_OF_A_PART, (part + 1) * PAGES_OF_A_PART).map(pageLine);
    return `  - id: part-${part}\n    title: ${part + 1}부\n    pages:\n${lines.join('\n')}`;
  });
  const head = 'title: 되새김\nsubtitle: 노트\nparts:\n';
  writeFileSync(join(folder, 'content/book.yaml'), `${head}${parts.join('\n')}\n`);
}

function makeApp(size: number): string {
  const folder = resolve('.cache/growth', String(size));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '.cache'), { recursive: true });
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  cpSync('.cache/heading-font', join(folder, '.cache/heading-font'), { recursive: true });
  const config = join(folder, 'next.config.mjs');
  // Packages are found above the folder, so what the bundler may read begins there.
  writeFileSync(config, readFileSync(config, 'utf8').replace('import.meta.dirname', JSON.stringify(ROOT)));
  // Questions belong to topics, which the copies do not name.
  for (const name of readdirSync('content/questions'))
    writeFileSync(join(folder, 'content/questions', name), '');
  writeBook(folder, Math.max(size, slugs.length));
  return folder;
}

function buildSeconds(folder: string): number {
  const start = performance.now();
  const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
  return Math.round((performance.now() - start) / 10) / 100;
}

const compiledIn = (folder: string): number =>
  readdirSync(join(folder, '.cache/chapters')).filter((name) => name.endsWith('.js')).length;

/** The same page at every size: one in the middle of the book of today. */
function pageKiB(folder: string): number {
  const html = readFileSync(join(folder, '.next/server/app/notes/capacity-estimation.html'));
  return Math.round((gzipSync(html).length / 1024) * 10) / 10;
}

function measure(size: number) {
  const folder = makeApp(size);
  const seconds = buildSeconds(folder);
  const compiled = compiledIn(folder);
  const edited = join(folder, 'content/chapters', `${slugs[0]}.mdx`);
  writeFileSync(edited, `${readFileSync(edited, 'utf8')}\n덧붙인 문장이다.\n`);
  const afterEditSeconds = buildSeconds(folder);
  const figures = {
    chapters: Math.max(size, slugs.length),
    seconds,
    afterEditSeconds,
    compiledByEdit: compiledIn(folder) - compiled,
    pageKiB: pageKiB(folder),
  };
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

const rows = SIZES.map(measure);
const [control] = rows;
console.log(
  JSON.stringify({
    bench: 'book-growth',
    rows: rows.map((row) => {
      const added = row.chapters - (control?.chapters ?? 0);
      const more = row.seconds - (control?.seconds ?? 0);
      return { ...row, secondsPerAddedChapter: added > 0 ? Math.round((more / added) * 1000) / 1000 : null };
    }),
  }),
);
