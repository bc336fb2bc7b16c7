export interface SlotPlaceProps {
  readonly slot: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a question lets a label of the figure be placed: seen by nobody, read by the question's field. */
export function SlotPlace({ slot, ...box }: SlotPlaceProps) {
  return <rect data-slot={slot} fill="none" {...box} />;
}
