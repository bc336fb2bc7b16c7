import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { codeStamp, keepOnce, keptPath } from './kept';

function root(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'code/below'), { recursive: true });
  writeFileSync(join(folder, 'code/below/a.ts'), 'one');
  return folder;
}

it('makes a thing once for the same content, and anew for other content', async () => {
  const folder = root();
  let made = 0;
  const make = async (text: string) =>
    (await keepOnce(keptPath(folder, 'txt', text), async () => `${text} ${++made}`)).toString();
  expect([await make('가'), await make('가'), await make('나')]).toEqual(['가 1', '가 1', '나 2']);
  expect(readdirSync(join(folder, '.cache/chapters'))).toHaveLength(2);
});

it('keeps nothing of a making that fails', async () => {
  const path = keptPath(root(), 'txt', '가');
  await expect(keepOnce(path, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect((await keepOnce(path, async () => '나')).toString()).toBe('나');
});

it('tells the parts of a name apart', () => {
  expect(keptPath('/', 'js', 'ab', 'c')).not.toBe(keptPath('/', 'js', 'a', 'bc'));
});

it('stamps the code of a folder: an edit, a new file and a package change it, a test does not', () => {
  const folder = root();
  const stamps = [codeStamp(folder, 'code')];
  for (const [name, text] of [
    ['code/below/a.ts', 'two'],
    ['code/b.ts', ''],
    ['package-lock.json', '{}'],
  ] as const) {
    writeFileSync(join(folder, name), text);
    stamps.push(codeStamp(folder, 'code'));
  }
  expect(new Set(stamps).size).toBe(4);
  writeFileSync(join(folder, 'code/b.test.ts'), '');
  expect(codeStamp(folder, 'code')).toBe(stamps.at(-1));
});
