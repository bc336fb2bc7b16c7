import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EightPlaces } from './f01-3-eight-places';

const NAMES = ['CDN', '다중화', '무상태 웹', '자동화', '캐시', '샤딩', '서비스 분할', '다중 DC'];
const LABELS = { s1: '①', s2: '②', s3: '③', s4: '④', s5: '⑤', s6: '⑥', s7: '⑦', s8: '⑧' };

test('the chapter sees the eight names', () => {
  const svg = renderToStaticMarkup(<EightPlaces />);
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`);
});

test('a question with its own labels is told none of the names, in the picture or in its text alternative', () => {
  const svg = renderToStaticMarkup(<EightPlaces labels={LABELS} />);
  for (const label of Object.values(LABELS)) expect(svg).toContain(`>${label}</text>`);
  for (const name of NAMES) expect(svg).not.toContain(name);
});
