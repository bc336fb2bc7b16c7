import { getMDXComponent } from 'mdx-bundler/client/jsx';
import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { compileChapter } from '@/lib/content/compile-chapter';
import { MDX_REGISTRY } from './mdx-registry';
import styles from './prose.module.css';

/** A chapter's text. Its code runs here, on the server at build time, and nowhere else. */
export async function ChapterBody({ slug, source }: { slug: string; source: string }) {
  const code = await compileChapter({ slug, source }, process.cwd());
  // React is handed in, because the one that mdx-bundler would require is not the server components' own.
  const Body = getMDXComponent(code, { React, _jsx_runtime: jsxRuntime });
  return (
    <div className={styles.prose}>
      <Body components={MDX_REGISTRY} />
    </div>
  );
}
