import type { Lifeline, SequenceRow } from '@/components/charts/sequence-chart';
import { formatQuantity } from '@/lib/format-quantity';
import { type CacheSequenceInput, isRace } from '@/lib/simulate/cache-sequence/cache-sequence';
import type { MessageKind } from '@/lib/simulate/cache-sequence/messages';
import type { SequenceFrame } from '@/lib/simulate/cache-sequence/sequence-frames';

/** Of the longest sequence, a race: ten ways and the answer. */
export const MOST_ROWS = 11;

const KINDS: Readonly<Record<MessageKind, SequenceRow['kind']>> = {
  request: 'there',
  silent: 'there',
  reply: 'back',
  refused: 'back',
  inside: 'inside',
};

/** The parts that stand side by side; a race has a second application, beside the database that it writes to. */
export function lifelinesOf(input: CacheSequenceInput, frame: SequenceFrame): Lifeline[] {
  const race = isRace(input);
  return [
    { id: 'app', label: race ? '읽는 앱' : '앱' },
    { id: 'cache', label: '캐시', kept: frame.cache },
    { id: 'db', label: 'DB', kept: frame.db },
    ...(race ? [{ id: 'writer', label: '쓰는 앱' }] : []),
  ];
}

/** The messages up to a frame. */
export const rowsUntil = (frames: readonly SequenceFrame[], last: number): SequenceRow[] =>
  frames.slice(0, last + 1).flatMap(({ message, atMs }, index) =>
    message === undefined
      ? []
      : [
          {
            id: String(index),
            from: message.from,
            to: message.to,
            label: message.label,
            kind: KINDS[message.kind],
            fails: message.kind === 'silent' || message.kind === 'refused',
            time: formatQuantity(atMs, 'milliseconds'),
          },
        ],
  );
