import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { bundleMDX } from 'mdx-bundler';
import type { Chapter } from './chapter';
import { withBookMarkdown } from './mdx/markdown-options';

/**
 * Compiles a chapter's MDX to the code that `getMDXComponent` runs. What was compiled once is kept under
 * `.cache/chapters/` by its content, so that a build after one edit compiles one chapter. Throws for what
 * `check:content` would have refused.
 */
export async function compileChapter(
  { slug, source }: Pick<Chapter, 'slug' | 'source'>,
  root: string,
): Promise<string> {
  const folder = join(root, '.cache', 'chapters');
  const path = join(folder, `${hashOf(slug, source, pipelineStamp(root), process.env.NODE_ENV ?? '')}.js`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const { code } = await bundleMDX({
    source,
    mdxOptions: withBookMarkdown(slug),
    esbuildOptions: quietly,
    cwd: root,
  });
  mkdirSync(folder, { recursive: true });
  writeWhole(path, code);
  return code;
}

/** A failure is thrown; esbuild need not print it as well. */
const quietly = (options: BuildOptions): BuildOptions => ({ ...options, logLevel: 'silent' });

/** A half-written file must never be taken for a compiled chapter. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** Changes whenever a plugin of ours or a package does, so that no chapter compiled by older ones is used. */
function pipelineStamp(root: string): string {
  const folder = join(root, 'lib', 'content', 'mdx');
  const plugins = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const lock = join(root, 'package-lock.json');
  return hashOf(...[...plugins, lock].filter(existsSync).map((path) => readFileSync(path, 'utf8')));
}

function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 32);
}
