const NONE = -1;

/**
 * Lists of whole-number keys from the oldest to the newest, of which a key is in one at most. Every operation takes
 * constant time: the links of all lists lie in the same few arrays.
 */
export class KeyLists {
  private readonly newer: Int32Array;
  private readonly older: Int32Array;
  private readonly home: Int32Array;
  private readonly oldestOf: Int32Array;
  private readonly newestOf: Int32Array;
  private readonly sizes: Int32Array;

  constructor(keyCount: number, listCount: number) {
    const links = () => new Int32Array(keyCount).fill(NONE);
    const ends = () => new Int32Array(listCount).fill(NONE);
    this.newer = links();
    this.older = links();
    this.home = links();
    this.oldestOf = ends();
    this.newestOf = ends();
    this.sizes = new Int32Array(listCount);
  }

  /** The list that holds the key, or −1. */
  listOf(key: number): number {
    return this.home[key] ?? NONE;
  }

  size(list: number): number {
    return this.sizes[list] ?? 0;
  }

  /** The key that came first, or −1 of an empty list. */
  oldest(list: number): number {
    return this.oldestOf[list] ?? NONE;
  }

  /** Puts the key at the new end of a list, out of the one that held it. */
  moveTo(list: number, key: number): void {
    this.remove(key);
    const last = this.newestOf[list] ?? NONE;
    if (last === NONE) this.oldestOf[list] = key;
    else this.newer[last] = key;
    this.older[key] = last;
    this.newestOf[list] = key;
    this.home[key] = list;
    this.sizes[list] = this.size(list) + 1;
  }

  remove(key: number): void {
    const list = this.listOf(key);
    if (list === NONE) return;
    const before = this.older[key] ?? NONE;
    const after = this.newer[key] ?? NONE;
    if (before === NONE) this.oldestOf[list] = after;
    else this.newer[before] = after;
    if (after === NONE) this.newestOf[list] = before;
    else this.older[after] = before;
    this.newer[key] = NONE;
    this.older[key] = NONE;
    this.home[key] = NONE;
    this.sizes[list] = this.size(list) - 1;
  }

  /** The first `limit` keys from the oldest on. */
  firstKeys(list: number, limit: number): number[] {
    const keys: number[] = [];
    for (let key = this.oldest(list); key !== NONE && keys.length < limit; key = this.newer[key] ?? NONE)
      keys.push(key);
    return keys;
  }
}
