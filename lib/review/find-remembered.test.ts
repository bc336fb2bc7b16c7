import { expect, it } from 'vitest';
import { testDatabase } from '../db/test-database';
import { findRemembered } from './find-remembered';
import { answered, contentOf, newMember, noon, VISITOR } from './review.fixture';

testDatabase();
const DAY_MS = 86_400_000;

it('is empty for a visitor and for a member who has answered nothing', async () => {
  const content = contentOf();
  expect(await findRemembered({ actor: VISITOR, now: noon(1), content })).toEqual({ sections: [] });
  expect(await findRemembered({ actor: await newMember(), now: noon(1), content })).toEqual({ sections: [] });
});

it('is the mean chance of recall over a section, falls with the days, and is nobody else’s', async () => {
  const content = contentOf();
  const actor = await newMember();
  const { link } = content.bank.find('Q-T99-01') ?? { link: '' };
  const questions = content.bank.all.filter((question) => question.link === link).length;
  await answered({ actor, questionId: 'Q-T99-01' });
  const at = (now: Date) => findRemembered({ actor, now, content });
  const [today] = (await at(noon(1, 30))).sections;
  expect(today).toMatchObject({ place: link, questions, answered: 1 });
  expect(today?.recall).toBeCloseTo(1 / questions, 6);
  const [later] = (await at(new Date(noon(1).getTime() + 30 * DAY_MS))).sections;
  expect(later?.recall).toBeLessThan(today?.recall ?? 0);
  expect(await findRemembered({ actor: await newMember(), now: noon(1), content })).toEqual({ sections: [] });
});
