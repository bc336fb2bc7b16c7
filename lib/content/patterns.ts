import { z } from 'zod';

/** The shapes of ids in content files, each with what to say when one is wrong. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug looks like read-path');
export const sourceIdSchema = z.string().regex(/^S[0-4]-\d\d$/, 'a source id looks like S1-37');
export const openQuestionIdSchema = z.string().regex(/^OQ-\d\d$/, 'an open question id looks like OQ-08');
export const correctionIdSchema = z.string().regex(/^FX-\d\d$/, 'a correction id looks like FX-04');
export const questionIdSchema = z.string().regex(/^Q-T\d\d-\d\d$/, 'a question id looks like Q-T05-01');
export const figureIdSchema = z.string().regex(/^F\d\d-\d$/, 'a figure id looks like F12-1');
export const calculatorIdSchema = z.string().regex(/^C\d\d$/, 'a calculator id looks like C01');
export const homeSchema = z
  .string()
  .regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'a home looks like slug#anchor or slug');
export const sentenceSchema = z.string().trim().min(1, 'is empty');
