import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PublishDetail } from './f14-3-publish-detail';

const NAMES = ['인증과 처리율 제한', '포스트 저장', '메시지 큐', '작업 서버', '피드 캐시'];
const LABELS = { s1: '①', s2: '②', s3: '③', s4: '④', s5: '⑤' };

test('the chapter sees the five names', () => {
  const svg = renderToStaticMarkup(<PublishDetail />);
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`);
});

test('a question with its own labels is told none of the names, in the picture or in its text alternative', () => {
  const svg = renderToStaticMarkup(<PublishDetail labels={LABELS} />);
  for (const label of Object.values(LABELS)) expect(svg).toContain(`>${label}</text>`);
  for (const name of NAMES) expect(svg).not.toContain(name);
});
