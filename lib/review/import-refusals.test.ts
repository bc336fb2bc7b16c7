import { beforeEach, describe, expect, it } from 'vitest';
import { read } from '../db/client';
import { testDatabase } from '../db/test-database';
import { type ExportedFile, exported, learner, send } from './member-file.fixture';
import { newMember, VISITOR } from './review.fixture';

testDatabase();

describe('an import', () => {
  let file: ExportedFile;
  beforeEach(async () => {
    file = await exported(await learner());
  });

  const other = '7b0a0cf3-0d2f-4a2c-9d3c-0c1f5f1f7a11';
  it.each<[string, (given: ExportedFile) => unknown, string]>([
    ['no file of ours', () => [1], 'not-our-file'],
    ['a text', () => 'doesaegim', 'not-our-file'],
    ['a file of later', (given) => ({ ...given, version: 2 }), 'newer-file'],
    [
      'settings that do not exist',
      (given) => ({ ...given, settings: { timeZone: 'Mars/Olympus' } }),
      'broken-file',
    ],
    ['a week of other letters', withSettings({ weekLoads: 'nnnnnnx' }), 'broken-file'],
    ['more reviews a day than the page takes', withSettings({ reviewsPerDay: 2001 }), 'broken-file'],
    ['a place of no rating', withFirst({ placing: { great: 0.5 } }), 'broken-file'],
    ['a place beyond all days', withFirst({ placing: { good: 1e300 } }), 'broken-file'],
    [
      'two marks of a question',
      (given) => ({ ...given, marks: [...given.marks, given.marks[0]] }),
      'broken-file',
    ],
    [
      'a limit that the page would refuse',
      (given) => ({ ...given, dayLimits: [{ day: 20_000, newLimit: -1, dueLimit: null }] }),
      'broken-file',
    ],
    ['an answer without a verdict', withFirst({ verdict: undefined }), 'broken-file'],
    ['a response of no kind', withFirst({ response: { type: 'xx' } }), 'broken-file'],
    ['a column that nobody knows', withFirst({ memberId: 'm1' }), 'broken-file'],
    ['the future', withFirst({ at: '2026-03-20T03:06:00.000Z' }), 'future-event'],
    [
      'the same event twice',
      (given) => ({ ...given, reviews: [...given.reviews, given.reviews[0]] }),
      'duplicate-event',
    ],
    [
      'an undo of nothing',
      (given) => ({
        ...given,
        reviews: given.reviews.map((event) =>
          event.kind === 'undo' ? { ...event, targetId: other } : event,
        ),
      }),
      'stray-event',
    ],
  ])('refuses %s in a sentence, and adds nothing', async (_, change, code) => {
    const before = await read.review.count();
    const refused = await send(VISITOR, change(file));
    expect(refused).toMatchObject({ ok: false, error: { status: 422, code } });
    if (!refused.ok) expect(refused.error.message).toMatch(/[가-힣].*요\.$/);
    expect(await read.review.count()).toBe(before);
  });

  it('names the place in the file', async () => {
    file.reviews[2] = { ...file.reviews[2], rating: 'great' };
    const refused = await send(VISITOR, file);
    expect(refused).toMatchObject({ error: { message: expect.stringContaining('복습 기록 가운데 3번째') } });
  });

  it('may be asked for twenty times an hour', async () => {
    const second = await newMember();
    for (let n = 0; n < 20; n++) expect((await send(second, {})).ok).toBe(false);
    expect(await send(second, file)).toMatchObject({ ok: false, error: { status: 429 } });
  });
});

function withSettings(change: Record<string, unknown>) {
  return (given: ExportedFile): unknown => ({ ...given, settings: { ...given.settings, ...change } });
}

function withFirst(change: Record<string, unknown>) {
  return (given: ExportedFile): unknown => ({
    ...given,
    reviews: given.reviews.map((event, index) => (index === 0 ? { ...event, ...change } : event)),
  });
}
