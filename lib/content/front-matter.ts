import { z } from 'zod';
import { sentenceSchema, slugSchema } from './patterns';
import type { Problem } from './problems';
import { checkYaml, readYaml, type TextFile } from './read-yaml';

const frontMatterSchema = z.strictObject({
  title: sentenceSchema,
  /** What the reader can do afterwards. */
  goal: sentenceSchema,
  prereq: z.array(slugSchema).default([]),
  related: z.array(slugSchema).default([]),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

export interface ReadFrontMatter {
  readonly frontMatter?: FrontMatter;
  /** The text with the front matter blanked, so that its lines keep their numbers. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?=\n|$)/;

export function readFrontMatter({ file, text }: TextFile): ReadFrontMatter {
  const found = FRONT_MATTER.exec(text);
  if (found === null) {
    return {
      body: text,
      problems: [{ file, line: 1, message: 'has no front matter (--- title, goal … ---)' }],
    };
  }
  const [block, yaml = ''] = found;
  const { value, problems } = checkYaml(readYaml({ file, text: yaml }, 2), frontMatterSchema);
  const body = block.replace(/[^\n]/g, '') + text.slice(block.length);
  return value === undefined ? { body, problems } : { frontMatter: value, body, problems };
}
