import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SevenParts } from './f13-2-seven-parts';

const NAMES = ['클라이언트', 'API', '웹 서버', 'CDN', '메시지 큐', '캐시', '데이터 저장소'];
const LABELS = { s1: '①', s2: '②', s3: '③', s4: '④', s5: '⑤', s6: '⑥', s7: '⑦' };

test('the chapter sees the seven names', () => {
  const svg = renderToStaticMarkup(<SevenParts />);
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`);
});

test('a question with its own labels is told none of the names, in the picture or in its text alternative', () => {
  const svg = renderToStaticMarkup(<SevenParts labels={LABELS} />);
  for (const label of Object.values(LABELS)) expect(svg).toContain(`>${label}</text>`);
  for (const name of NAMES) expect(svg).not.toContain(name);
});
