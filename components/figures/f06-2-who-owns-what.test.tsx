import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WhoOwnsWhat } from './f06-2-who-owns-what';

const NAMES = ['화면 자산', '캐시 규칙', '에지 함수', '캐시 서버와 회선', '원본 앱'];
const LABELS = { s1: '①', s2: '②', s3: '③', s4: '④', s5: '⑤' };

test('the chapter sees the five names', () => {
  const svg = renderToStaticMarkup(<WhoOwnsWhat />);
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`);
});

test('a question with its own labels is told none of the names, in the picture or in its text alternative', () => {
  const svg = renderToStaticMarkup(<WhoOwnsWhat labels={LABELS} />);
  for (const label of Object.values(LABELS)) expect(svg).toContain(`>${label}</text>`);
  for (const name of NAMES) expect(svg).not.toContain(name);
});
