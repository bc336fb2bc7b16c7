import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StaleSetRace } from './f04-3-stale-set-race';

const STEPS = ['미스 뒤', 'DB에서 v1을 읽음', 'v2로 바꿈', '캐시 키를 지움', 'v1을 저장함'];
const LABELS = { s1: '①', s2: '②', s3: '③', s4: '④' };

test('the chapter sees the four steps', () => {
  const svg = renderToStaticMarkup(<StaleSetRace />);
  for (const step of STEPS) expect(svg).toContain(step);
});

test('a question with its own labels is told none of the steps, in the picture or in its text alternative', () => {
  const svg = renderToStaticMarkup(<StaleSetRace labels={LABELS} />);
  for (const label of Object.values(LABELS)) expect(svg).toContain(`>${label}</text>`);
  for (const step of STEPS) expect(svg).not.toContain(step);
});
