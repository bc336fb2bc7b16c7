import { appContent } from '@/lib/content/app-content';
import { findCorrection } from '@/lib/content/content';
import { MarginNote } from './margin-note';

/** The notes' words stay theirs; what is off about them stands beside. */
export function Correction({ id }: { id: string }) {
  const entry = findCorrection(appContent(), id);
  if (entry === undefined) throw new Error(`unknown correction: ${id}`);
  return (
    <MarginNote kind="바로잡기" data={{ 'data-correction': id }}>
      <p>
        원문: <q>{entry.said}</q>
      </p>
      <p>{entry.note}</p>
    </MarginNote>
  );
}
