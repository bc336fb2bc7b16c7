/** Whole numbers of which the largest comes out first, in room that is set aside once. */
export class MaxHeap {
  private readonly values: Int32Array;
  private count = 0;

  constructor(room: number) {
    this.values = new Int32Array(room);
  }

  push(value: number): void {
    let at = this.count++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.at(parent);
      if (above >= value) break;
      this.values[at] = above;
      at = parent;
    }
    this.values[at] = value;
  }

  /** Takes out the largest; −1 when there is none. */
  pop(): number {
    if (this.count === 0) return -1;
    const largest = this.at(0);
    const last = this.at(--this.count);
    let at = 0;
    for (let child = 1; child < this.count; child = 2 * at + 1) {
      if (child + 1 < this.count && this.at(child + 1) > this.at(child)) child += 1;
      if (this.at(child) <= last) break;
      this.values[at] = this.at(child);
      at = child;
    }
    this.values[at] = last;
    return largest;
  }

  private at(place: number): number {
    return this.values[place] ?? -1;
  }
}
