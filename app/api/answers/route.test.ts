import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appContent } from '@/lib/content/app-content';
import { read } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/test-database';
import type { AnswerReceipt, ErrorReply, ReviewQueue, SignedPrompt } from '@/lib/quiz/protocol';
import { responseTo } from '@/lib/review/review.fixture';
import { GET as getPrompts } from '../prompts/route';
import { POST as postReveal } from '../reveal/route';
import { GET as getQueue } from '../review/queue/route';
import { POST as postRating } from './rating/route';
import { POST as postAnswer } from './route';
import { POST as postUndo } from './undo/route';

testDatabase();

const ORIGIN = 'http://localhost:3000';
const bank = appContent().bank;
const choice = bank.all.find(({ type }) => type === 'sc')?.id ?? '';
const written = bank.all.find(({ type }) => type === 'fr')?.id ?? '';

const get = (path: string, cookie = '') => new Request(`${ORIGIN}${path}`, { headers: { cookie } });
const post = (body: unknown, cookie = '', headers: Record<string, string> = {}) =>
  new Request(`${ORIGIN}/api/answers`, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify(body),
  });

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
const json = async <T>(response: Response): Promise<T> => response.json();
const countRows = async () => [
  await read.member.count(),
  await read.review.count(),
  await read.memory.count(),
];

async function promptOf(id: string, cookie = ''): Promise<SignedPrompt> {
  const { prompts } = await json<{ prompts: SignedPrompt[] }>(
    await getPrompts(get(`/api/prompts?ids=${id}`, cookie)),
  );
  if (!prompts[0]) throw new Error('no prompt');
  return prompts[0];
}

async function bodyFor(id = choice, cookie = '', right = true) {
  const { token } = await promptOf(id, cookie);
  const asking = { actor: { kind: 'visitor' }, now: new Date(), content: appContent() } as const;
  const response = responseTo(token, asking, right);
  return { id: randomUUID(), token, response, durationMs: 1234.5, via: 'review' as const };
}

/** The refusal of a response that must be one: a Korean sentence that ends as one. */
async function refusalOf(response: Response) {
  const { error } = await json<ErrorReply>(response);
  expect(error.message).toMatch(/[가-힣].*[.]$/);
  return { status: response.status, code: error.code };
}

describe('the answer protocol over HTTP', () => {
  it('takes a visitor from the queue to a guest who rates, undoes and is asked again', async () => {
    const before = await json<ReviewQueue>(await getQueue(get('/api/review/queue')));
    expect(before.items[0]?.status).toBe('new');
    expect(await countRows()).toEqual([0, 0, 0]);

    const first = await postAnswer(post(await bodyFor()));
    const receipt = await json<AnswerReceipt>(first);
    expect([first.status, receipt.feedback.verdict, receipt.proposed]).toEqual([200, 'right', 'good']);
    expect(receipt.section.href).toMatch(/^\/notes\/[a-z-]+#[a-z-]+$/);
    expect(receipt.section.sectionTitle).not.toBe('');
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    const cookie = cookieOf(first);

    const rated = await postRating(
      post({ id: randomUUID(), answerId: receipt.answerId, rating: 'easy' }, cookie),
    );
    expect(await rated.json()).toEqual(receipt.choices.find(({ rating }) => rating === 'easy'));
    const undone = await postUndo(post({ id: randomUUID(), answerId: receipt.answerId }, cookie));
    expect(await undone.json()).toEqual({ questionId: choice });
    expect(await countRows()).toEqual([1, 3, 0]);
    const after = await json<ReviewQueue>(await getQueue(get('/api/review/queue', cookie)));
    expect(after).toEqual(before);
  });

  it('counts an answer that is sent twice once, and gives the lost cookie again', async () => {
    const body = await bodyFor();
    const [one, two] = [await postAnswer(post(body)), await postAnswer(post(body))];
    expect(await one.json()).toEqual(await two.json());
    expect(await countRows()).toEqual([1, 1, 1]);
    const third = await postAnswer(post(body, cookieOf(two)));
    expect(third.status).toBe(200);
    expect(await countRows()).toEqual([1, 1, 1]);
  });

  it('reveals the rubric of a written answer once something is written, and keeps nothing', async () => {
    const { token } = await promptOf(written);
    const revealed = await json<{ rubric: string[] }>(await postReveal(post({ token, text: '내 답' })));
    expect(revealed.rubric.length).toBeGreaterThan(2);
    expect(await refusalOf(await postReveal(post({ token, text: ' ' })))).toMatchObject({ status: 422 });
    const other = await promptOf(choice);
    expect(await refusalOf(await postReveal(post({ token: other.token, text: '내 답' })))).toEqual({
      status: 422,
      code: 'not-free-text',
    });
    expect(await countRows()).toEqual([0, 0, 0]);
  });
});

describe('a bad request gets a 4xx with a Korean sentence, and nothing is stored', () => {
  it.each<[string, number, (body: Record<string, unknown>) => Request]>([
    ['a foreign origin', 403, (body) => post(body, '', { origin: 'https://evil.example' })],
    ['a bad UUID', 422, (body) => post({ ...body, id: '1' })],
    ['a key that nobody knows', 422, (body) => post({ ...body, memberId: 'm1' })],
    ['a response of no kind', 422, (body) => post({ ...body, response: { type: 'xx' } })],
    ['a response of another kind', 422, (body) => post({ ...body, response: { type: 'nu', text: '3' } })],
    ['a position that is not there', 422, (body) => post({ ...body, response: { type: 'sc', choice: 20 } })],
    ['a made-up token', 400, (body) => post({ ...body, token: 'e30.AAAA' })],
    [
      'a megabyte of text',
      413,
      (body) => post({ ...body, response: { type: 'nu', text: '9'.repeat(1_000_000) } }),
    ],
    ['a number as a duration that is none', 422, (body) => post({ ...body, durationMs: -1 })],
    ['a form', 415, (body) => post(body, '', { 'content-type': 'text/plain' })],
  ])('%s: %i', async (_, status, requestOf) => {
    const response = await postAnswer(requestOf(await bodyFor()));
    expect(await refusalOf(response)).toMatchObject({ status });
    expect(await countRows()).toEqual([0, 0, 0]);
  });

  it('an unknown question: 404; none, or more than twenty: 422', async () => {
    const many = Array.from({ length: 21 }, (_, i) => `Q-T13-${i}`).join(',');
    expect(await refusalOf(await getPrompts(get('/api/prompts?ids=Q-T99-99')))).toMatchObject({
      status: 404,
    });
    expect(await refusalOf(await getPrompts(get('/api/prompts')))).toMatchObject({ status: 422 });
    expect(await refusalOf(await getPrompts(get(`/api/prompts?ids=${many}`)))).toMatchObject({ status: 422 });
  });

  it('rating and undo without a record: 401; of an answer of somebody else: 404', async () => {
    const first = await postAnswer(post(await bodyFor()));
    const { answerId } = await json<AnswerReceipt>(first);
    const stranger = cookieOf(await postAnswer(post(await bodyFor())));
    const body = { id: randomUUID(), answerId };
    expect(await refusalOf(await postUndo(post(body)))).toMatchObject({ status: 401 });
    expect(await refusalOf(await postUndo(post(body, stranger)))).toMatchObject({ status: 404 });
    expect(await refusalOf(await postRating(post({ ...body, rating: 'easy' }, stranger)))).toMatchObject({
      status: 404,
    });
    expect(await countRows()).toEqual([2, 2, 2]);
  });

  it('the Prompt of one member answered by another: 403', async () => {
    const [one, two] = [
      cookieOf(await postAnswer(post(await bodyFor()))),
      cookieOf(await postAnswer(post(await bodyFor()))),
    ];
    const { token } = await promptOf(written, one);
    const response = { type: 'fr', text: '내 답', met: [] };
    const body = { id: randomUUID(), token, response, durationMs: 1, via: 'review' };
    expect(await refusalOf(await postAnswer(post(body, two)))).toEqual({
      status: 403,
      code: 'foreign-token',
    });
    expect(await countRows()).toEqual([2, 2, 2]);
  });
});
