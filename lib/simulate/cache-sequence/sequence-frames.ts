import { formatQuantity } from '../../format-quantity';
import { buffersWrites, type CacheSequenceInput, isRace } from './cache-sequence';
import { DEAD, EMPTY, type Message } from './messages';
import { messagesOf } from './sequences';

/** One moment: the message that has just arrived, and what the two places keep. */
export interface SequenceFrame {
  /** Nothing before the first message. */
  readonly message: Message | undefined;
  /** When it arrived, in milliseconds after the beginning. */
  readonly atMs: number;
  readonly cache: string;
  readonly db: string;
  readonly sentence: string;
}

function startOf(input: CacheSequenceInput): SequenceFrame {
  const cold = isRace(input) || input.op === 'read-miss';
  const dead = input.fault === 'cache-dies' && !buffersWrites(input);
  const cache = dead ? DEAD : cold ? EMPTY : 'v1';
  const says = dead ? '캐시가 죽어 있어요.' : cold ? '캐시에 값이 없어요.' : '캐시와 DB에 v1이 있어요.';
  return { message: undefined, atMs: 0, cache, db: 'v1', sentence: `시작: ${says}` };
}

/** A message that waits for the flush of write-back starts only then. */
const waitMs = (input: CacheSequenceInput, message: Message): number =>
  buffersWrites(input) && message.kind === 'request' && message.from === 'cache' ? input.flush * 1000 : 0;

/** The sequence as moments, one a message; the clock runs with the messages. */
export function sequenceFrames(input: CacheSequenceInput): readonly SequenceFrame[] {
  let now = startOf(input);
  const moments = messagesOf(input).map((message) => {
    const atMs = now.atMs + waitMs(input, message) + message.ms;
    const { cache = now.cache, db = now.db } = message;
    now = { message, atMs, cache, db, sentence: `${formatQuantity(atMs, 'milliseconds')}: ${message.says}` };
    return now;
  });
  return [startOf(input), ...moments];
}
