/**
 * The numeric questions worked out once more with plain arithmetic, apart from the models: from what a stem shows to the answer in
 * the unit that it asks for. Written from the words of the questions and the content plan, so that a model cannot confirm itself.
 */
type Shown = Readonly<Record<string, string>>;
type Formula = (number: (slot: string) => number, word: (slot: string) => string) => number;

const DAY_SECONDS = 86_400;

/** Milliseconds, as the notes' table has them. */
const LATENCY_MS: Readonly<Record<string, number>> = {
  'L1 캐시 읽기': 0.5e-6,
  '메모리 읽기': 100e-6,
  'SSD 4 KB 임의 읽기': 0.15,
  '메모리 1 MB 순차 읽기': 0.25,
  '데이터 센터 안 왕복': 0.5,
  'SSD 1 MB 순차 읽기': 1,
  '디스크 탐색': 10,
  '디스크 1 MB 순차 읽기': 20,
  '대륙 사이 왕복': 150,
};
const latencyMs = (name: string): number => LATENCY_MS[name] ?? Number.NaN;

/** How often the cache (c) and the database (d) are visited before the answer. */
const TRIPS: Readonly<Record<string, readonly [c: number, d: number]>> = {
  'cache-aside 적중한 읽기': [1, 0],
  'cache-aside 미스한 읽기': [2, 1],
  'read-through 미스한 읽기': [2, 1],
  'cache-aside 쓰기': [1, 1],
  'write-through 쓰기': [1, 1],
  'write-back 쓰기': [1, 0],
  'write-around 쓰기': [0, 1],
};

function missesOf(trace: string, policy: string, room = 3): number {
  const kept: string[] = [];
  let misses = 0;
  for (const key of trace.split(/\D+/).filter(Boolean)) {
    const at = kept.indexOf(key);
    if (at < 0) misses += 1;
    if (at >= 0 && policy === 'LRU') kept.splice(at, 1);
    if (at < 0 || policy === 'LRU') kept.push(key);
    if (kept.length > room) kept.shift();
  }
  return misses;
}

const harmonic = (n: number): number =>
  Array.from({ length: n }, (_, i) => 1 / (i + 1)).reduce((sum, part) => sum + part, 0);
const share = (percent: number): number => percent / 100;
/** A whole number of copies that is not raised by a hair. */
const enough = (value: number): number => Math.ceil(value - 1e-9);

const BY_TEMPLATE: Readonly<Record<string, Formula>> = {
  'P-C01a': (n) => (n('m') * 1e6 * share(n('d')) * n('w')) / DAY_SECONDS,
  'P-C01b': (n) => ((n('n') * 1e7) / 2) * ((1 + n('r')) / DAY_SECONDS) * n('f'),
  'P-C01c': (n) => n('n') * 1e8 * share(n('p')) * n('b') * 1e-6,
  'P-C01d': (n) => (n('t') * 365 * n('y') * n('c')) / 1000,
  'P-C01e': (n) => n('n') * 1e8 * n('k') * 1e-6 * 0.2,
  'P-C01f': (n) => enough(n('q') / (n('s') * share(n('u')))) + 2,
  'P-C02a': (n) => (2 * n('r')) / (n('r') + 1),
  'P-C02b': (n) => n('p') / n('q'),
  'P-C02c': (n) => 100 / n('d'),
  'P-C02d': (n) => ((n('a') * 2 * n('r')) / (n('r') + 1)) * n('e'),
  'P-C03a': (_, w) => latencyMs(w('a')) / latencyMs(w('b')),
  'P-C03b': (n, w) => latencyMs(w('a')) * n('n'),
  'P-C04a': (n) => (n('n') * 1e6) / DAY_SECONDS,
  'P-C04b': (n) => (n('x') * 8000) / DAY_SECONDS,
  'P-C04c': (n) => 1000 ** (n('k') / 10),
  'P-C05a': (n) => 30 * 24 * 60 * (1 - share(n('a'))),
  'P-C05b': (n) => 100 * share(n('a')) ** n('k'),
  'P-C05c': (n) => enough(Math.log(1 - share(n('t'))) / Math.log(1 - share(n('a')))),
  'P-C06a': (n) => n('c') + (1 - share(n('h'))) * n('d'),
  'P-C06b': (n) => n('q') * (1 - share(n('h'))),
  'P-C06c': (n) => 100 / (100 - n('h')),
  'P-C07a': (_, w) => missesOf(w('trace'), w('policy')),
  'P-C07c': (n) => (100 * harmonic((n('n') * n('p')) / 100)) / harmonic(n('n')),
  'P-C08b': (n, w) => {
    const [c, d] = TRIPS[`${w('pattern')} ${w('op')}`] ?? [Number.NaN, Number.NaN];
    return c * n('c') + d * n('d');
  },
  'P-C08c': (n) => n('w') * n('s'),
  'P-C09a': (n) => (100 * n('n')) / n('m'),
  'P-C09b': (n) => 100 / n('m'),
  'P-C09c': (n) => n('n'),
  'P-C10a': (n) => n('q') * (share(n('p')) / n('k') + (1 - share(n('p'))) / n('n')),
  'P-C10b': (n) => (n('f') * 1e4) / n('r'),
  'P-C10c': (n) => (n('p') * 1e8 * n('f')) / DAY_SECONDS,
  'P-C11a': (n) => n('d') * n('m') + n('p') + n('r'),
  'P-C11b': (n) => n('w') * n('g'),
  'P-C12a': (n) => n('e') + (1 - share(n('h'))) * n('o'),
  'P-C12b': (n) => n('m') * n('s') * (1 - share(n('h'))),
  'P-C12c': (n) => Math.max(0, n('d') * n('p') - 1000) * 0.005,
  'P-C13a': (n) => (n('s') * n('k')) / n('n'),
  'P-C13b': (n) => (100 * n('k')) / (n('n') - n('k')),
  'P-C14a': (n) => n('q') * (1 - share(n('h'))),
  'P-C14b': (n) => 1000 / (n('u') - n('q') * (1 - share(n('h')))),
  'P-C15a': (n) => n('s') * 1000 * (1 / n('c') + 1 / n('r') / n('b') + 1 / n('d')),
};

/** Items without a template whose numbers are their own. */
const BY_ITEM: Readonly<Record<string, Formula>> = {
  'Q-T02-28': (n) => n('n') * 1e4 * n('w') * n('b') * 1e-6,
  'Q-T03-02': (n) => 100 / (100 - n('h')),
  'Q-T03-37': (n) => (n('q') * n('d')) / 1000,
  'Q-T09-03': (n) => 100 * (1 - (1 - share(n('a'))) ** 2),
  'Q-T12-02': (n) => (n('n') * 1e4) / DAY_SECONDS,
  'Q-T13-01': (n) => (n('m') * 1e8 * share(n('d')) * n('w')) / DAY_SECONDS,
  'Q-T13-03': (n) => (n('t') * 365 * n('y')) / 1000,
  'Q-T14-10': (n) => (n('n') * 1e7 * n('r')) / DAY_SECONDS,
};

/** The answer to what a stem shows, by hand; undefined for an item that nobody has worked out by hand. */
export function workByHand(nameOrId: string, shown: Shown): number | undefined {
  const word = (slot: string) => shown[slot] ?? '';
  return (BY_TEMPLATE[nameOrId] ?? BY_ITEM[nameOrId])?.(
    (slot) => Number(word(slot).replaceAll(',', '')),
    word,
  );
}
