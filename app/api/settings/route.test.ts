import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appContent } from '@/lib/content/app-content';
import { read, write } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/test-database';
import { loginCookie } from '@/lib/members/login-cookie';
import type { ErrorReply, MarkedLists, OwnSettings, StudyQueue, Workload } from '@/lib/quiz/protocol';
import { POST as postCram } from '../cram/route';
import { GET as getPrompts } from '../prompts/route';
import { GET as getMarks, POST as postMark } from '../review/marks/route';
import { GET as getStudy } from '../review/study/route';
import { POST as postToday } from '../review/today/route';
import { GET as getSettings, POST as postSettings } from './route';
import { GET as getWorkload } from './workload/route';

testDatabase();

const ORIGIN = 'http://localhost:3000';
const { bank } = appContent();
const [question] = bank.all;
if (!question) throw new Error('the bank has a question');

const get = (query = '', cookie = '') => new Request(`${ORIGIN}/api/x${query}`, { headers: { cookie } });
const post = (body: unknown, cookie = '', origin = ORIGIN) =>
  new Request(`${ORIGIN}/api/x`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
const json = async <T>(response: Response): Promise<T> => response.json();

async function memberCookie(): Promise<string> {
  const id = randomUUID();
  await write((tx) => tx.member.create({ data: { id, createdAt: new Date() } }));
  return (await loginCookie({ memberId: id, sessionVersion: 0 })).split(';')[0] ?? '';
}
const refusalOf = async (response: Response) => {
  const { error } = await json<ErrorReply>(response);
  expect(error.message).toMatch(/[가-힣].*[.]$/);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  return { status: response.status, code: error.code };
};

describe('the doors of scheduling', () => {
  it('give a member their own settings back, and keep every cache out', async () => {
    const cookie = await memberCookie();
    const own = await getSettings(get('', cookie));
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    const { settings, isVisitor } = await json<OwnSettings>(own);
    expect(isVisitor).toBe(false);
    const saved = await postSettings(post({ ...settings, newPerDay: 3 }, cookie));
    expect(await json<OwnSettings>(saved)).toEqual({
      settings: { ...settings, newPerDay: 3 },
      isVisitor: false,
    });
    expect((await json<OwnSettings>(await getSettings(get('', await memberCookie())))).settings).toEqual(
      settings,
    );
  });

  it('estimate, list, study and cram for a visitor, and keep nothing', async () => {
    const { costs } = await json<Workload>(await getWorkload(get('?newPerDay=10')));
    expect(costs).toHaveLength(18);
    expect(Object.values(await json<MarkedLists>(await getMarks(get()))).flat()).toEqual([]);
    const studied = await json<StudyQueue>(await getStudy(get(`?study=topic:${question.topic}&cram=1`)));
    expect(studied.items.every(({ status }) => status === 'cram')).toBe(true);
    const prompts = await json<{ prompts: { token: string }[] }>(
      await getPrompts(get(`?ids=${studied.items[0]?.questionId}&cram=1`)),
    );
    expect(
      await refusalOf(await postCram(post({ token: prompts.prompts[0]?.token, response: { type: 'xx' } }))),
    ).toEqual({
      status: 422,
      code: 'wrong-shape',
    });
    expect([await read.member.count(), await read.review.count(), await read.cardMark.count()]).toEqual([
      0, 0, 0,
    ]);
  });

  it.each<[string, number, (cookie: string) => Promise<Response>]>([
    ['settings of a visitor', 401, () => postSettings(post({}))],
    ['a mark of a visitor', 401, () => postMark(post({ questionId: question.id, does: 'suspend' }))],
    ['limits of a visitor', 401, () => postToday(post({ newLimit: 1, dueLimit: null }))],
    ['settings from elsewhere', 403, (cookie) => postSettings(post({}, cookie, 'https://evil.example'))],
    ['settings with a part missing', 422, (cookie) => postSettings(post({ newPerDay: 1 }, cookie))],
    ['a setting that is text', 422, (cookie) => postToday(post({ newLimit: '1', dueLimit: null }, cookie))],
    ['a limit out of bounds', 422, (cookie) => postToday(post({ newLimit: 1e9, dueLimit: null }, cookie))],
    [
      'a deed that nobody knows',
      422,
      (cookie) => postMark(post({ questionId: question.id, does: 'burn' }, cookie)),
    ],
    [
      'a mark of no question',
      404,
      (cookie) => postMark(post({ questionId: 'Q-T99-99', does: 'flag' }, cookie)),
    ],
    ['no study', 422, () => getStudy(get())],
    ['a study that is none', 422, () => getStudy(get('?study=chapter:none'))],
    ['a number of new ones that is none', 422, () => getWorkload(get('?newPerDay=many'))],
    [
      'a made-up token to cram with',
      400,
      () => postCram(post({ token: 'e30.AA', response: { type: 'sc', choice: 0 } })),
    ],
  ])('refuse %s: %i', async (_, status, send) => {
    expect(await refusalOf(await send(await memberCookie()))).toMatchObject({ status });
    expect([await read.cardMark.count(), await read.dayLimit.count()]).toEqual([0, 0]);
  });
});
