import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FiveModels } from './f03-1-five-models';

const NAMES = ['키-값', '그래프', '와이드 컬럼', '문서', '시계열'];
const LABELS = { s1: '①', s2: '②', s3: '③', s4: '④', s5: '⑤' };

test('the chapter sees the five names', () => {
  const svg = renderToStaticMarkup(<FiveModels />);
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`);
});

test('a question with its own labels is told none of the names, in the picture or in its text alternative', () => {
  const svg = renderToStaticMarkup(<FiveModels labels={LABELS} />);
  for (const label of Object.values(LABELS)) expect(svg).toContain(`>${label}</text>`);
  for (const name of NAMES) expect(svg).not.toContain(name);
});
