import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const HERE = import.meta.dirname;
/** The list of all calculators is a page of its own. */
const OF_THE_PAGE = ['lab.module.css'];

const stylesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css'))
    .map((path) => basename(path));

it('brings every style of a calculator into the page, before its late script', () => {
  const island = readFileSync(join(HERE, 'calculator-island.tsx'), 'utf8');
  const styles = [...stylesBelow(join(HERE, '../charts')), ...stylesBelow(HERE)].filter(
    (name) => !OF_THE_PAGE.includes(name),
  );
  expect(styles.length).toBeGreaterThan(8);
  expect(styles.filter((name) => !island.includes(`/${name}'`))).toEqual([]);
});
