import { spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, test } from 'vitest';
import { appContent } from '../lib/content/app-content';
import { sharedDatabase } from '../lib/db/shared-database';
import { testDatabase } from '../lib/db/test-database';
import { reportQuestion } from '../lib/review/report-question';
import { answered, newMember, noon } from '../lib/review/review.fixture';

const { path } = testDatabase();
const ID = '6b0f2f0e-6c1e-4f6f-8a53-0f7f8a1d2c3b';
const content = appContent();
const choice = content.bank.all.find((question) => question.type === 'sc' && !('template' in question));
const rightText = choice?.type === 'sc' && 'options' in choice ? (choice.options[choice.answer] ?? '') : '';

beforeEach(async () => {
  if (!choice) throw new Error('the bank has no choice');
  const actor = await newMember();
  await answered({ actor, questionId: choice.id, content });
  const report = {
    id: ID,
    questionId: choice.id,
    kind: 'unclear',
    sentence: '보기 둘이 같은 말로\n읽혀요.',
  } as const;
  await reportQuestion({ actor, report, now: noon(1), content });
  await sharedDatabase().close();
});

function reports(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${path}` };
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/reports.ts', ...args], {
    env,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('npm run reports', { timeout: 90_000 }, () => {
  test('prints where the question is written, what was said, and what was chosen; then closes the report', () => {
    const { code, out } = reports('--all');
    expect(code).toBe(0);
    expect(out).toMatch(
      new RegExp(`^${choice?.id} \\(sc\\) content/questions/[a-z0-9-]+\\.quiz\\.yaml:\\d+$`, 'm'),
    );
    expect(out).toContain(`[불분명] 2026-03-01 ${ID}: 보기 둘이 같은 말로 읽혀요.`);
    expect(out).toContain('right at first sight: 100 % of 1');
    expect(out).toContain(`1 ✓ ${rightText}`);
    expect(out).toContain('1 open reports.');

    expect(reports('--close', ID)).toMatchObject({ code: 1, err: expect.stringContaining('Say why') });
    expect(reports('--close', ID, '보기를', '고쳤다')).toMatchObject({
      code: 0,
      out: `Closed ${ID}: 보기를 고쳤다\n`,
    });
    expect(reports().out).toBe('No report is open.\n');
  });

  test('says how it is used when it is used otherwise', () => {
    expect(reports('--every')).toMatchObject({ code: 1, err: expect.stringContaining('Use it so') });
  });
});
