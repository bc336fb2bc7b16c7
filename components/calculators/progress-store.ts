/** How far a simulation is, from 0 to 1, as a store of its own: its changes shall not draw the whole sheet again. */
export interface ProgressStore {
  readonly read: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (progress: number) => void;
}

export function makeProgressStore(): ProgressStore {
  const listeners = new Set<() => void>();
  let progress = 0;
  return {
    read: () => progress,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      progress = next;
      for (const listener of listeners) listener();
    },
  };
}
