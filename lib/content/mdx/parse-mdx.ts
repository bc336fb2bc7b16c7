import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { ok, type Result, refuse } from '../../result';
import { GFM_OPTIONS } from './gfm-options';

export interface MdxRefusal {
  readonly line: number;
  readonly message: string;
}

const processor = createProcessor({ remarkPlugins: [[remarkGfm, GFM_OPTIONS], remarkMath] });

/** The tree of an MDX text as written, before any plugin has moved a node. */
export function parseMdx(text: string): Result<Root, MdxRefusal> {
  try {
    return ok(processor.parse(text));
  } catch (error) {
    return refuse({ line: lineOf(error), message: `is not MDX: ${reasonOf(error)}` });
  }
}

function lineOf(error: unknown): number {
  const hasLine = typeof error === 'object' && error !== null && 'line' in error;
  return hasLine && typeof error.line === 'number' ? error.line : 1;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
