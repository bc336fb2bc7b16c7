/**
 * Places for labels that would like to stand at these heights: no two nearer than `gap`, none outside the room, in the order
 * of their wishes. Where the room is too small for all, they share it evenly.
 */
export function spreadLabels(wished: readonly number[], gap: number, top: number, bottom: number): number[] {
  const step = Math.min(gap, (bottom - top) / Math.max(1, wished.length - 1));
  const order = wished.map((_, i) => i).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const placed = wished.map((y) => Math.min(bottom, Math.max(top, y)));
  let free = top;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? top, free);
    free = (placed[i] ?? top) + step;
  }
  let limit = bottom;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? bottom, limit);
    limit = (placed[i] ?? bottom) - step;
  }
  return placed;
}
