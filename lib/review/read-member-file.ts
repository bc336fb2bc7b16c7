import { z } from 'zod';
import type { Refusal } from '../members/refusal';
import { ok, type Result, refuse } from '../result';
import { brokenPart, newerFile, notOurFile } from './import-refusals';
import { FILE_FORMAT, FILE_VERSION, type MemberFile, memberFileSchema } from './member-file';

const headSchema = z.object({ format: z.literal(FILE_FORMAT), version: z.int().min(1) });

/** The file's content, or a sentence about the first thing that is wrong with it. */
export function readMemberFile(file: unknown): Result<MemberFile, Refusal> {
  const head = headSchema.safeParse(file);
  if (!head.success) return refuse(notOurFile);
  if (head.data.version > FILE_VERSION) return refuse(newerFile);
  const read = memberFileSchema.safeParse(file);
  return read.success ? ok(read.data) : refuse(brokenPart(read.error.issues[0]?.path ?? []));
}
