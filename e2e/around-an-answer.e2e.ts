import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../lib/content/load-content';
import type { Question, QuestionType } from '../lib/quiz/question-schema';
import { answerByKeys } from './answer-by-keys';
import { appUnderTest } from './app-under-test';
import { askOnly } from './ask-only';
import { openPage } from './browser';
import { card, drawnQuestion, plain } from './read-card';

/** What goes with an answer: how sure one is, a slip of the pen, a report, and a connection that is lost in the middle. */
const { bank } = loadContent(process.cwd());
const ofKind = (type: QuestionType, nth = 0): Question => {
  const question = bank.all.filter((one) => one.type === type)[nth];
  if (!question) throw new Error(`the bank has no ${type} ${nth}`);
  return question;
};

const app = appUnderTest();
const panel = (page: Page) => page.locator('[data-verdict]');

function stored<T>(query: string): T[] {
  const database = new Database(app.server.databaseFile, { readonly: true });
  const rows = database.prepare<[], T>(query).all();
  database.close();
  return rows;
}

async function open(...questions: readonly Question[]) {
  const watched = await openPage(app.browser, { viewport: { width: 1280, height: 900 } });
  await askOnly(watched.page, ...questions);
  await watched.page.goto(`${app.server.origin}/review`);
  await card(watched.page).waitFor();
  return watched;
}

describe('how sure one is', () => {
  it('is said with a key, kept with the answer and held against the grade', async () => {
    const { page, context, complaints } = await open(ofKind('sc'));
    await page.keyboard.press('c');
    await page.keyboard.press('z');
    expect(await page.getByRole('radio', { name: /확실/ }).isChecked()).toBe(true);
    await answerByKeys(page, ofKind('sc'), true);
    await panel(page).waitFor();
    expect(await panel(page).innerText()).toContain('확실하다고 했는데 틀렸어요');
    expect(stored('SELECT confidence, verdict FROM Review ORDER BY seq DESC LIMIT 1')).toEqual([
      { confidence: 'sure', verdict: 'wrong' },
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is said with Alt while one types, and taken back; nobody has to say it', async () => {
    const { page, context } = await open(ofKind('nu'));
    await page.keyboard.press('Alt+x');
    expect(await page.getByRole('radio', { name: /애매/ }).isChecked()).toBe(true);
    await page.keyboard.press('Alt+x');
    await answerByKeys(page, ofKind('nu'));
    await panel(page).waitFor();
    expect(await panel(page).getAttribute('data-verdict')).toBe('right');
    expect(stored('SELECT confidence FROM Review ORDER BY seq DESC LIMIT 1')).toEqual([{ confidence: null }]);
    await context.close();
  });
});

it('a slip of the pen is shown letter by letter, and its writer says whether it counts', async () => {
  const cloze = bank.all.find(
    (one) =>
      one.type === 'cl' && one.blanks.length === 1 && /^[가-힣]{3,}$/.test(one.blanks[0]?.accept[0] ?? ''),
  );
  const word = cloze?.type === 'cl' && 'blanks' in cloze ? (cloze.blanks[0]?.accept[0] ?? '') : '';
  if (!cloze) throw new Error('no such cloze');
  const { page, context } = await open(cloze);
  await page.keyboard.type(`${word}ㅋ`);
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  expect(await panel(page).getAttribute('data-verdict')).toBe('almost');
  expect(await panel(page).innerText()).toContain('더 들어간 자모: ㅋ');
  expect(await panel(page).locator('mark').innerText()).toBe('ㅋ');
  expect(await panel(page).getByRole('button', { name: /맞음/ }).count()).toBe(1);
  await panel(page).getByRole('button', { name: /틀림/ }).press('Enter');
  await page.getByText('다시 한 번').waitFor();
  expect(stored('SELECT kind, rating FROM Review ORDER BY seq DESC LIMIT 1')).toEqual([
    { kind: 'rate', rating: 'again' },
  ]);
  await context.close();
});

describe('labels of a figure', () => {
  it('are placed with two digits each, and by pressing a label and then its place', async () => {
    const figure = ofKind('dg');
    const { page, context, complaints } = await open(figure);
    const question = await drawnQuestion(page, figure);
    if (question.type !== 'dg') throw new Error('no figure');
    const chips = card(page).locator('[data-label]');
    const texts = (await chips.allInnerTexts()).map((text) => text.replace(/^\d+\s*/, '').trim());
    await card(page).locator('button[data-place]').first().waitFor();
    for (const [place, [, label]] of question.slots.entries()) {
      const chip = texts.indexOf(plain(label));
      if (place < 2) {
        await chips.nth(chip).click();
        await card(page).locator(`button[data-place="${place}"]`).click();
      } else {
        await card(page).locator('h2').focus();
        await page.keyboard.press(String(place + 1));
        await page.keyboard.press(String(chip + 1));
      }
    }
    await card(page).locator('h2').focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await panel(page).getAttribute('data-verdict')).toBe('right');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a report', () => {
  it('of a visitor waits for the first answer; then it is taken with keys only and kept once', async () => {
    const { page, context } = await open(ofKind('sc'));
    const report = async () => {
      await page.keyboard.press('r');
      await page.getByRole('dialog').waitFor();
      await page.getByRole('radio', { name: /틀림/ }).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.type('보기 둘이 같은 말로 읽혀요.');
      await page.keyboard.press('Control+Enter');
    };
    await report();
    await page.getByRole('dialog').getByText('먼저 답을 보내 주세요').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await answerByKeys(page, ofKind('sc'));
    await panel(page).waitFor();
    await report();
    await page.getByRole('dialog').getByText('고마워요').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await panel(page).count()).toBe(1);
    expect(stored('SELECT questionId, kind, sentence, closedAt FROM QuestionReport')).toEqual([
      {
        questionId: ofKind('sc').id,
        kind: 'unclear',
        sentence: '보기 둘이 같은 말로 읽혀요.',
        closedAt: null,
      },
    ]);
    await context.close();
  });
});

describe('a connection that is lost', () => {
  const countAnswers = () => stored<{ n: number }>('SELECT count(*) AS n FROM Review')[0]?.n ?? 0;
  const LOST = '서버에 닿지 못했어요. 답은 지워지지 않았고, 연결이 돌아오면 저절로 다시 보내요.';

  it('in the middle of an answer: it waits, is sent when the browser is online again, and the sitting goes on', async () => {
    const before = countAnswers();
    const { page, context } = await open(ofKind('sc'), ofKind('sc', 1));
    await answerByKeys(page, ofKind('sc'));
    await panel(page).waitFor();
    await context.setOffline(true);
    await page.keyboard.press('Enter');
    await panel(page).waitFor({ state: 'detached' });
    await answerByKeys(page, ofKind('sc', 1));
    await page.getByText(LOST).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('1');
    expect(countAnswers()).toBe(before + 1);
    await context.setOffline(false);
    await panel(page).waitFor();
    expect(await panel(page).getAttribute('data-verdict')).toBe('right');
    await page.keyboard.press('Enter');
    await page.getByText('오늘 복습을 마쳤어요').waitFor();
    expect(countAnswers()).toBe(before + 2);
    await context.close();
  });

  it('until the page was left: the answer is sent by the next one, under its own id', async () => {
    const before = countAnswers();
    const { page, context } = await open(ofKind('sc'), ofKind('sc', 1));
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/answers')) sent.push(JSON.parse(request.postData() ?? '{}').id);
    });
    await page.route('**/api/answers', (route) => route.abort());
    await answerByKeys(page, ofKind('sc'));
    await page.getByText(LOST).waitFor();
    expect(countAnswers()).toBe(before);
    await page.unroute('**/api/answers');
    await page.reload();
    await page.getByText('지난번에 보내지 못한 답을 보냈어요: 맞았어요.').waitFor();
    expect(countAnswers()).toBe(before + 1);
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
    await page.reload();
    await card(page).waitFor();
    expect(sent).toHaveLength(2);
    await context.close();
  });

  it('after the server had taken it: sending again gives the same receipt and nothing is doubled', async () => {
    const before = countAnswers();
    const { page, context } = await open(ofKind('mc'));
    let isFirst = true;
    await page.route('**/api/answers', async (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      await route.fetch();
      await route.abort();
    });
    await answerByKeys(page, ofKind('mc'));
    await page.getByText(LOST).waitFor();
    expect(countAnswers()).toBe(before + 1);
    await page.getByRole('button', { name: '다시 보내기' }).click();
    await panel(page).waitFor();
    expect(await panel(page).getAttribute('data-verdict')).toBe('right');
    expect(countAnswers()).toBe(before + 1);
    await context.close();
  });
});
