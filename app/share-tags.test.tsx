import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { ShareTags } from './share-tags';

afterEach(() => vi.unstubAllEnvs());

const tagsAt = (origins: string) => {
  vi.stubEnv('APP_ORIGIN', origins);
  return renderToStaticMarkup(<ShareTags path="/notes/x" title="장" description="글" picture="x.png" />);
};

it('names whole addresses at the first origin that the operator named', () => {
  const tags = tagsAt('https://book.example.org, http://10.0.0.2:3000');
  expect(tags).toContain('<meta property="og:image" content="https://book.example.org/og/x.png"/>');
  expect(tags).toContain('<meta property="og:url" content="https://book.example.org/notes/x"/>');
  expect(tags).not.toContain('10.0.0.2');
});

it('names the address of the start where the operator named none', () => {
  vi.stubEnv('PORT', '3456');
  const tags = tagsAt('');
  expect(tags).toContain('<meta property="og:image" content="http://localhost:3456/og/x.png"/>');
  expect(tags).toContain('<meta property="og:url" content="http://localhost:3456/notes/x"/>');
});
