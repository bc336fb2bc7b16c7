import { ok, type Result } from '../result';
import { readJsonBody } from './read-body';
import type { Refusal } from './refusal';

/** What Next passes beside the request. */
export interface RouteContext {
  readonly params: Promise<object>;
}

/** The JSON body of a change or the query of a read, with the route's own parameters (`[id]`) laid over it. */
export async function readInput(
  { mutates, maxBodyBytes }: { readonly mutates: boolean; readonly maxBodyBytes?: number },
  request: Request,
  context: RouteContext | undefined,
): Promise<Result<unknown, Refusal>> {
  const input = mutates ? await readJsonBody(request, maxBodyBytes) : ok(queryOf(request));
  return input.ok && isRecord(input.value) ? ok({ ...input.value, ...(await context?.params) }) : input;
}

const queryOf = (request: Request): unknown => Object.fromEntries(new URL(request.url).searchParams);

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
