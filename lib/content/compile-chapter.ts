import type { BuildOptions } from 'esbuild';
import { bundleMDX } from 'mdx-bundler';
import type { Chapter } from './chapter';
import { codeStamp, keepOnce, keptPath } from './kept';
import { withBookMarkdown } from './mdx/markdown-options';

/**
 * Compiles a chapter's MDX to the code that `getMDXComponent` runs, once for the same content. Throws for what
 * `check:content` would have refused.
 */
export async function compileChapter(
  { slug, source }: Pick<Chapter, 'slug' | 'source'>,
  root: string,
): Promise<string> {
  const stamp = codeStamp(root, 'lib/content/mdx');
  const path = keptPath(root, 'js', slug, source, stamp, process.env.NODE_ENV ?? '');
  const code = await keepOnce(path, () => bundle(slug, source, root));
  return code.toString();
}

async function bundle(slug: string, source: string, root: string): Promise<string> {
  const mdxOptions = withBookMarkdown(slug);
  const { code } = await bundleMDX({ source, mdxOptions, esbuildOptions: quietly, cwd: root });
  return code;
}

/** A failure is thrown; esbuild need not print it as well. */
const quietly = (options: BuildOptions): BuildOptions => ({ ...options, logLevel: 'silent' });
