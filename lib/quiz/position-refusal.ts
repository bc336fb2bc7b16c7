import { REFUSALS } from './refusals';

/** Why these positions cannot belong to a list of that length, or undefined when they can. */
export function positionRefusal(positions: readonly number[], length: number): string | undefined {
  const inRange = positions.every(
    (position) => Number.isInteger(position) && position >= 0 && position < length,
  );
  return inRange ? undefined : REFUSALS.outOfRange;
}

/** The same for positions of which each may come once. */
export function distinctPositionRefusal(positions: readonly number[], length: number): string | undefined {
  const repeated = new Set(positions).size < positions.length;
  return positionRefusal(positions, length) ?? (repeated ? REFUSALS.repeated : undefined);
}
