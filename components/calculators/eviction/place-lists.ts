import type { Frame, Watched } from '@/lib/simulate/eviction/watch';

interface Cell {
  readonly key: number;
  /** In percent of the picture's width. */
  readonly x: number;
  readonly width: number;
  /** In pixels from the top of the lists. */
  readonly y: number;
}

export interface PlacedList {
  readonly name: string;
  readonly size: number;
  readonly ghost: boolean;
  readonly x: number;
  readonly y: number;
  readonly cells: readonly Cell[];
}

/** Cells across the picture, which is high enough for two rows with their names. */
const ACROSS = 10;
const ROW_HEIGHT = 52;
export const LISTS_HEIGHT = 2 * ROW_HEIGHT;
const NAME_HEIGHT = 6;
/** Rows of one list follow one another without a name between. */
const NEXT_ROW = 30;
const HALF = ACROSS / 2;
/** Between two lists side by side, in cells. */
const BETWEEN = 0.4;
const RIGHT = HALF + BETWEEN;

interface Room {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Where each list of a policy goes: a single one over both rows, others side by side, what is a ghost on the right. */
const ROOMS: Readonly<Record<number, readonly Room[]>> = {
  1: [{ row: 0, column: 0, columns: ACROSS, rows: 2 }],
  3: [
    { row: 0, column: 0, columns: HALF, rows: 1 },
    { row: 1, column: 0, columns: ACROSS, rows: 1 },
    { row: 0, column: RIGHT, columns: HALF, rows: 1 },
  ],
  4: [
    { row: 0, column: 0, columns: HALF, rows: 1 },
    { row: 1, column: 0, columns: HALF, rows: 1 },
    { row: 0, column: RIGHT, columns: HALF, rows: 1 },
    { row: 1, column: RIGHT, columns: HALF, rows: 1 },
  ],
};

/** The lists of a frame in a picture of two rows, whatever the policy: so it keeps its shape. */
export function placeLists(lists: Watched['lists'], frame: Frame): PlacedList[] {
  const rooms = ROOMS[lists.length] ?? [];
  const width = 100 / (ACROSS + BETWEEN);
  return rooms.map((room, i) => ({
    name: lists[i]?.name ?? '',
    ghost: lists[i]?.ghost ?? false,
    size: frame.sizes[i] ?? 0,
    x: room.column * width,
    y: room.row * ROW_HEIGHT,
    cells: (frame.keys[i] ?? []).slice(0, room.columns * room.rows).map((key, place) => ({
      key,
      x: (room.column + (place % room.columns)) * width,
      width,
      y: room.row * ROW_HEIGHT + NAME_HEIGHT + NEXT_ROW * Math.floor(place / room.columns),
    })),
  }));
}
