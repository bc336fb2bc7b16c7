import { z } from 'zod';

/** A typed query; a longer one is no search. */
export const searchRequestSchema = z.object({ q: z.string().max(200) });
