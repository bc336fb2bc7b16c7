import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WhereStateGoes } from './f07-2-where-state-goes';

const NAMES = ['업무 DB', '브라우저', '공유 저장소', '서명 토큰', '암호화 쿠키'];
const LABELS = { s1: '①', s2: '②', s3: '③', s4: '④', s5: '⑤' };

test('the chapter sees the five places', () => {
  const svg = renderToStaticMarkup(<WhereStateGoes />);
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`);
});

test('a question with its own labels is told none of the places, in the picture or in its text alternative', () => {
  const svg = renderToStaticMarkup(<WhereStateGoes labels={LABELS} />);
  for (const label of Object.values(LABELS)) expect(svg).toContain(`>${label}</text>`);
  for (const name of NAMES) expect(svg).not.toContain(name);
});
