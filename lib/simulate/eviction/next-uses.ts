/**
 * For each request the place of the next one for the same key. Where none follows it is the number of requests plus its own
 * place, so that every entry names one key and those that never come again are the furthest.
 */
export function nextUses(requests: Int32Array, keyCount: number): Int32Array {
  const next = new Int32Array(requests.length);
  const seenAt = new Int32Array(keyCount).fill(-1);
  for (let i = requests.length - 1; i >= 0; i--) {
    const key = requests[i] ?? 0;
    const later = seenAt[key] ?? -1;
    next[i] = later === -1 ? requests.length + i : later;
    seenAt[key] = i;
  }
  return next;
}
