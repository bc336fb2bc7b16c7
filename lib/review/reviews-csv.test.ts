import { expect, it } from 'vitest';
import { testDatabase } from '../db/test-database';
import { csvLine } from './csv';
import { answered, contentOf, newMember, noon } from './review.fixture';
import { reviewsCsv } from './reviews-csv';

testDatabase();

it.each([
  ['plain', 'plain'],
  ['말, 그리고', '"말, 그리고"'],
  ['"q"', '"""q"""'],
  ['두\n줄', '"두\n줄"'],
  ['=1+1', "'=1+1"],
  ['+82', "'+82"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])('%j is written %j', (value, written) => expect(csvLine([value])).toBe(`${written}\r\n`));

it('is a table in Korean that begins with a byte order mark, a row an event, in the member’s own time', async () => {
  const actor = await newMember();
  await answered({ actor, questionId: 'Q-T99-01', now: noon(1) });
  await answered({ actor, questionId: 'Q-T99-06', now: noon(2), right: false });
  await answered({ actor: await newMember(), questionId: 'Q-T99-02' });
  let text = '';
  for await (const part of reviewsCsv({ actor, content: contentOf() })) text += part;
  const lines = text.split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('\uFEFF때,학습일,문항,장,절,종류,한 일,채점,평가,확신,걸린 시간(초),어디서,응답');
  expect(lines[1]).toMatch(
    /^2026-03-01 12:00:00,2026-03-01,Q-T99-01,장,장,하나 고르기,답,맞음,알맞음,,1\.0,복습,"\{""type"":""sc"",/,
  );
  expect(lines[2]).toContain('어림하기,답,틀림,다시');
});
