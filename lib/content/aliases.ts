import { z } from 'zod';
import type { Problem } from './problems';
import { checkYaml, readYaml, type TextFile } from './read-yaml';

const aliasesSchema = z.array(z.array(z.string().trim().min(1)).min(2));

export interface ReadAliases {
  /** Groups of names for one thing. */
  readonly aliases: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/** `content/aliases.yaml`: what else readers call the things of the book. */
export function readAliases(file: TextFile): ReadAliases {
  const yaml = readYaml(file);
  if (yaml.problems.length > 0) return { aliases: [], problems: yaml.problems };
  const read = checkYaml(yaml, aliasesSchema, yaml.value ?? []);
  return { aliases: read.value ?? [], problems: read.problems };
}
