import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HashRing } from './f10-2-hash-ring';

const NAMES = ['찾는 키', '주인 노드', '가상 노드', '새 노드의 몫'];
const LABELS = { s1: '①', s2: '②', s3: '③', s4: '④' };

test('the chapter sees the four names', () => {
  const svg = renderToStaticMarkup(<HashRing />);
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`);
});

test('a question with its own labels is told none of the names, in the picture or in its text alternative', () => {
  const svg = renderToStaticMarkup(<HashRing labels={LABELS} />);
  for (const label of Object.values(LABELS)) expect(svg).toContain(`>${label}</text>`);
  for (const name of NAMES) expect(svg).not.toContain(name);
});
