import { type CacheSequenceInput, isRace } from './cache-sequence';
import type { Message } from './messages';
import { raceMessages } from './race-sequence';
import { readMessages } from './read-sequences';
import { writeMessages } from './write-sequences';

/** All messages of an operation, in order. */
export function messagesOf(input: CacheSequenceInput): readonly Message[] {
  if (isRace(input)) return raceMessages(input);
  return input.op === 'write' ? writeMessages(input) : readMessages(input);
}
