/** A run of neighbouring sectors with the same owners. */
export interface Arc {
  readonly from: number;
  /** One behind the last. */
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** The ring's sectors as runs; one that goes over the top is told as two. */
export function ringArcs(before: readonly number[], after: readonly number[]): Arc[] {
  const arcs: Arc[] = [];
  before.forEach((node, sector) => {
    const owner = after[sector] ?? 0;
    const last = arcs.at(-1);
    if (last?.before === node && last.after === owner) arcs[arcs.length - 1] = { ...last, to: sector + 1 };
    else arcs.push({ from: sector, to: sector + 1, before: node, after: owner });
  });
  return arcs;
}

/** The longest run of each node after the change, where it is long enough for a name. */
export function namedArcs(arcs: readonly Arc[], shortest: number): Arc[] {
  const longest = new Map<number, Arc>();
  for (const arc of arcs) {
    const known = longest.get(arc.after);
    if (known === undefined || arc.to - arc.from > known.to - known.from) longest.set(arc.after, arc);
  }
  return [...longest.values()].filter(({ from, to }) => to - from >= shortest);
}
