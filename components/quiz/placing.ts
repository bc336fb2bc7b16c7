/** What is taken up to be placed: a label that wants a place, or a place that wants a label. */
export interface Held {
  readonly kind: 'label' | 'place';
  readonly at: number;
}

/** For each place its label. */
export type Placed = readonly (number | null)[];

/** The label put in a place; one that may lie in one place only (`once`) leaves the other, null empties the place. */
export const put = (placed: Placed, place: number, label: number | null, once: boolean): Placed =>
  placed.map((current, index) => {
    if (index === place) return label;
    return once && label !== null && current === label ? null : current;
  });

interface Pressed {
  /** What is held afterwards. */
  readonly held: Held | undefined;
  /** What goes together now, if anything. */
  readonly pair?: { readonly place: number; readonly label: number };
}

/** A label or a place is pressed: it joins what is held of the other kind, takes its stead, or is let go. */
export function press(held: Held | undefined, pressed: Held): Pressed {
  if (held === undefined || held.kind === pressed.kind)
    return { held: held?.at === pressed.at ? undefined : pressed };
  const [place, label] = pressed.kind === 'place' ? [pressed.at, held.at] : [held.at, pressed.at];
  return { held: undefined, pair: { place, label } };
}
