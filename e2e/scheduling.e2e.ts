import { spawnSync } from 'node:child_process';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../lib/content/load-content';
import type { MarkedLists, OwnSettings, ReviewQueue } from '../lib/quiz/protocol';
import { answerByKeys } from './answer-by-keys';
import { appUnderTest } from './app-under-test';
import { openPage, type WatchedPage } from './browser';
import { card } from './read-card';

const { bank } = loadContent(process.cwd());

/** One learner who bends the review to their days: with keys only. */
describe('a learner', () => {
  const app = appUnderTest();
  let learner: WatchedPage;
  let page: Page;

  const get = async <T>(path: string): Promise<T> =>
    (await page.request.get(app.server.origin + path)).json();
  const queue = () => get<ReviewQueue>('/api/review/queue');
  const marked = async () => {
    const lists = await get<MarkedLists>('/api/review/marks');
    return Object.fromEntries(
      Object.entries(lists).map(([list, cards]) => [list, cards.map((one) => one.questionId)]),
    );
  };
  const tables = () => {
    const database = new Database(app.server.databaseFile, { readonly: true });
    const all = ['Review', 'Memory'].map((table) => database.prepare(`SELECT * FROM "${table}"`).all());
    database.close();
    return all;
  };
  const shownId = async () => (await card(page).getAttribute('data-question')) ?? '';
  /** Answers what is on the page and gives its id; the feedback stays. */
  async function answer(wrong = false): Promise<string> {
    await card(page).waitFor();
    const id = await shownId();
    const question = bank.find(id);
    if (!question) throw new Error(`not in the bank: ${id}`);
    await answerByKeys(page, question, wrong);
    await page.locator('[data-verdict]').waitFor();
    return id;
  }
  async function goOn(): Promise<void> {
    await page.keyboard.press('Enter');
    await page.locator('[data-verdict]').waitFor({ state: 'detached' });
  }
  async function goTo(path: string): Promise<void> {
    await page.goto(app.server.origin + path);
    await card(page).waitFor();
  }

  beforeAll(async () => {
    learner = await openPage(app.browser, { viewport: { width: 1280, height: 900 } });
    page = learner.page;
  });

  it('sees as a visitor what a beginning is like, and that nothing is kept yet', async () => {
    await page.goto(`${app.server.origin}/settings`);
    await page.getByText('아직 기록이 없어요').waitFor();
    expect(await page.getByLabel('하루 새 문항').inputValue()).toBe('10');
    expect(await page.getByRole('button', { name: '저장' }).isDisabled()).toBe(true);
  });

  it('suspends a question by its key, buries one in the menu, and finds both with the way back', async () => {
    await goTo('/review');
    const suspended = await answer();
    await page.keyboard.press('s');
    await page.getByText('이 문항을 멈췄어요').waitFor();
    await page.keyboard.press('f');
    await page.getByText('표시했어요').waitFor();
    expect(await card(page).innerText()).toContain('⚑');
    await goOn();
    await card(page).waitFor();
    const buried = await shownId();
    await card(page).getByRole('button', { name: '메뉴' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('내일로 미뤘어요').waitFor();
    await page.waitForFunction((id) => document.querySelector('form')?.dataset.question !== id, buried);
    expect(await marked()).toEqual({
      leeches: [],
      suspended: [suspended],
      buried: [buried],
      flagged: [suspended],
    });

    await page.reload();
    // The card takes the focus when it comes.
    await card(page).waitFor();
    await page.getByRole('button', { name: '빼 둔 문항 2' }).focus();
    await page.keyboard.press('Enter');
    await page.locator(`[data-list=buried] [data-marked="${buried}"] button`).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-list=buried]').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    expect(await marked()).toMatchObject({ suspended: [suspended], buried: [] });
    expect((await queue()).items[0]?.questionId).toBe(buried);
  });

  it('walks back through the answers of the day, those from before a reload too, each shown again', async () => {
    const [, before] = tables();
    const given: string[] = [];
    for (const wrong of [false, true, false]) {
      given.push(await answer(wrong && (await isChoice())));
      await goOn();
    }
    await page.reload();
    given.push(await answer());
    await goOn();
    await card(page).waitFor();
    for (const id of given.reverse()) {
      await leaveField();
      await page.keyboard.press('u');
      await page.waitForFunction((wanted) => document.querySelector('form')?.dataset.question === wanted, id);
    }
    expect((await queue()).answeredToday).toBe(1);
    expect(tables()[1]).toEqual(before);
  });

  /** What can be missed by keys for sure. */
  const isChoice = async () => bank.find(await shownId())?.type === 'sc';
  /** Letters belong to a text field that has the focus. */
  const leaveField = () => page.getByRole('button', { name: '맞춤 복습' }).focus();

  it('studies one chapter under an address that can be shared', async () => {
    const slug = 'capacity-estimation';
    const ids = bank.ofChapter(slug).map(({ id }) => id);
    await page.getByRole('button', { name: '맞춤 복습' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('장', { exact: true }).selectOption(slug);
    await page.getByRole('button', { name: '시작' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/review?study=chapter:${slug}`);
    await card(page).waitFor();
    expect(ids).toContain(await shownId());
    expect(await page.locator('main').innerText()).toContain(`1 / ${ids.length}`);
    await goTo(`/review?study=chapter:${slug}`);
    expect(ids).toContain(await answer());
    const used = (await queue()).limits.new.used;
    await goOn();
    expect(used).toBe(1);
  });

  it('crams without touching a memory', async () => {
    const before = tables();
    await goTo('/review?study=topic:T02&cram=1');
    for (const wrong of [false, true]) {
      await answer(wrong && (await isChoice()));
      const panel = page.locator('[data-verdict]');
      expect(await panel.innerText()).toContain('벼락치기라서 기억과 다음 복습 날짜는 그대로예요');
      expect(await panel.innerText()).not.toContain('일 뒤');
      await goOn();
    }
    expect(tables()).toEqual(before);
  });

  it('changes the settings by keyboard; every memory gets the day that follows, and the doctor finds it sound', async () => {
    await page.goto(`${app.server.origin}/settings`);
    await page.getByLabel('하루 새 문항').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('999');
    await page.keyboard.press('Enter');
    await page.getByText('0부터 200까지').waitFor();
    await page.getByLabel('하루 새 문항').fill('5');
    await page.getByLabel('일요일').selectOption('least');
    const slider = page.getByLabel('목표 기억률');
    const costs = page.locator('table tbody tr td:nth-of-type(1)');
    await page.waitForFunction(() => !document.querySelector('table')?.textContent?.includes('…'));
    expect(await costs.count()).toBe(6);
    await slider.focus();
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
    await page.getByText('모든 복습 날짜를 다시 계산해요').waitFor();
    await page.getByLabel('시간대').selectOption('America/New_York');
    const [, before] = tables();
    await page.getByRole('button', { name: '저장' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('저장했어요.').waitFor();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('input')?.value === '5');
    expect((await get<OwnSettings>('/api/settings')).settings).toEqual({
      newPerDay: 5,
      reviewsPerDay: 100,
      desiredRetention: 0.8,
      timeZone: 'America/New_York',
      week: ['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'least'],
    });
    expect(tables()[1]).not.toEqual(before);
    const env = { ...process.env, DATABASE_URL: `file:${app.server.databaseFile}` };
    const doctor = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/doctor.ts'], {
      env,
      encoding: 'utf8',
    });
    expect(doctor.stdout).toContain('The database is sound.');
  });

  it('heard no complaint from the browser but the refusal it provoked', () =>
    expect(learner.complaints.filter((one) => !one.includes('422'))).toEqual([]));
});
