import { createHash } from 'node:crypto';
import type { EventColumns } from './file-event';
import type { EventRecord, Review } from './store';

interface Owner {
  readonly memberId: string;
  /** Ids of the file that are another member's rows here: the same person's earlier self, or whoever gave them the file. */
  readonly taken: ReadonlySet<string>;
  /** What the member has, by the names that events have in a file. */
  readonly own: ReadonlyMap<string, Review>;
}

/** A UUID (version 8) that this member's event of that name always gets, so that importing again finds it. */
function idFor(memberId: string, name: string): string {
  const hex = createHash('sha256').update(`import|${memberId}|${name}`).digest('hex');
  const variant = (0x8 | (Number.parseInt(hex[16] ?? '0', 16) & 0x3)).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The events as rows of this member. One whose id is taken gets another, and keeps its own as `originId`. */
export function rekeyed(events: readonly EventColumns[], { memberId, taken, own }: Owner): EventRecord[] {
  const idOf = (name: string) => own.get(name)?.id ?? (taken.has(name) ? idFor(memberId, name) : name);
  return events.map((event) => ({
    ...event,
    memberId,
    id: idOf(event.id),
    originId: taken.has(event.id) ? event.id : null,
    targetId: event.targetId && idOf(event.targetId),
  }));
}
