import { expect, it } from 'vitest';
import { groupTerms, type Term } from './glossary';

const term = (ko: string): Term => ({ id: 'x', ko, en: 'x', means: '뜻', home: 'alpha' });

it('groups terms by their first consonant in the order of 가나다, with Latin ones at the end', () => {
  const groups = groupTerms(['QPS', '캐시', '샤드', '끝', '가용성', '쌍', '고정 세션'].map(term));
  expect(groups.map(({ initial, terms }) => [initial, ...terms.map(({ ko }) => ko)])).toEqual([
    ['ㄱ', '가용성', '고정 세션', '끝'],
    ['ㅅ', '샤드', '쌍'],
    ['ㅋ', '캐시'],
    ['A–Z', 'QPS'],
  ]);
});
