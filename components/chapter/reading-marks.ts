/** What this browser remembers of one's reading: which sections of a chapter were seen, and where one stopped. */
const KEY = 'doesaegim.reading';

export interface ChapterReading {
  /** Ids of the sections that were read. */
  readonly seen: readonly string[];
  /** The section that was read last. */
  readonly last: string;
}
type Readings = Readonly<Record<string, ChapterReading>>;

const isReading = (value: unknown): value is ChapterReading =>
  typeof value === 'object' &&
  value !== null &&
  'seen' in value &&
  Array.isArray(value.seen) &&
  'last' in value &&
  typeof value.last === 'string';

/** Storage may be switched off, full or written by somebody else: then nothing is remembered. */
function readAll(): Readings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return Object.fromEntries(entries.filter(([, value]) => isReading(value)));
  } catch {
    return {};
  }
}

export const readingOf = (slug: string): ChapterReading | undefined => {
  const all = readAll();
  return Object.hasOwn(all, slug) ? all[slug] : undefined;
};

/** Notes that a section is being read. */
export function markSection(slug: string, section: string): void {
  const all = readAll();
  const seen = [...new Set([...(readingOf(slug)?.seen ?? []), section])];
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...all, [slug]: { seen, last: section } }));
  } catch {
    // See readAll.
  }
}
