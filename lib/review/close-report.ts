import { write } from '../db/client';
import { saveClosing } from './store';

/** Puts a report away with the editor's word on it. False when none of that id is open. */
export const closeReport = (id: string, because: string, now: Date): Promise<boolean> =>
  write((tx) => saveClosing(tx, id, because, now));
