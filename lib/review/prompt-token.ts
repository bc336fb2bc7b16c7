import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Refusal } from '../members/refusal';
import type { PromptSeeds } from '../quiz/prompt';
import { ok, type Result, refuse } from '../result';
import { brokenToken } from './refusals';

const claimsSchema = z.strictObject({
  /** The question, and its revision when it was asked. */
  q: z.string(),
  rev: z.int(),
  /** See `learner.ts`. */
  learner: z.string(),
  /** Which drawing of numbers, and which shuffling. */
  draw: z.int(),
  layout: z.int(),
  /** Asked for cramming: an answer is graded and never kept. */
  cram: z.literal(true).optional(),
  /** When it was asked, in ms since 1970. */
  at: z.int(),
});

/** What a token says. The browser can read it: what the seeds are made with besides is the secret. */
export type PromptClaims = z.infer<typeof claimsSchema>;

const LIFETIME_MS = 7 * 86_400_000;

const digest = (purpose: string, text: string, secret: string) =>
  createHmac('sha256', secret).update(`${purpose}|${text}`).digest('base64url');

/** The claims and their signature, to be sent back with the answer. */
export function signPrompt(claims: PromptClaims, secret: string): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${digest('prompt-token', payload, secret)}`;
}

/** The claims of a token that we signed, however long ago. */
export function readPromptToken(token: string, secret: string): Result<PromptClaims, Refusal> {
  const [payload = '', signature = '', ...rest] = token.split('.');
  const expected = Buffer.from(digest('prompt-token', payload, secret));
  const given = Buffer.from(signature);
  if (rest.length > 0 || given.length !== expected.length) return refuse(brokenToken);
  if (!timingSafeEqual(given, expected)) return refuse(brokenToken);
  return ok(claimsSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString())));
}

/** A Prompt may be answered for seven days. */
export const isExpired = ({ at }: PromptClaims, now: Date): boolean => now.getTime() - at > LIFETIME_MS;

/** Never sent to the browser, so that nothing in a Prompt tells the answer to someone who knows the bank. */
export function seedsOf({ q, rev, learner, draw, layout }: PromptClaims, secret: string): PromptSeeds {
  const seed = (purpose: string, number: number) =>
    digest(purpose, `${learner}|${q}|${rev}|${number}`, secret);
  return { draw: seed('prompt-draw', draw), layout: seed('prompt-layout', layout) };
}
