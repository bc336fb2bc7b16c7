import { oneJamoApart } from '../one-jamo-apart';
import { bigrams } from './compact';
import type { IndexedEntry, SearchIndex } from './index-entries';
import { readQuery, type Unit } from './query';
import type { SearchEntry, SearchHit } from './search-entry';

/** How much a place says about what an entry is about. */
const WEIGHTS = { title: 6, topic: 4, context: 1.5, text: 1 } as const;
/** How sure a form is: as typed, without its ending, another name, with a 자모 mended. */
const AS_TYPED = 1;
const LIKE_IT = 0.8;
/** A title that is the word and nothing else. */
const WHOLE_TITLE = 2;
/** Each further time that a text has it, up to some. */
const AGAIN = 0.2;
const MOST_AGAIN = 5;
/** From this share of its pairs of syllables on, a long word is taken to be there: 캐시적중률 in 캐시의 적중률. */
const ENOUGH_BIGRAMS = 0.6;
const BIGRAM_TRUST = 0.5;
const BIGRAMS_FROM = 3;

interface Match {
  readonly score: number;
  readonly found?: string;
}
const NONE: Match = { score: 0 };

const best = (matches: readonly Match[]): Match =>
  matches.reduce((top, match) => (match.score > top.score ? match : top), NONE);

function timesIn(text: string, form: string): number {
  let times = 0;
  for (let at = text.indexOf(form); at >= 0 && times <= MOST_AGAIN; at = text.indexOf(form, at + form.length))
    times++;
  return times;
}

/** A stem is a whole sentence: a word in it is no title. */
const titleWeight = ({ kind }: SearchEntry): number => (kind === 'question' ? WEIGHTS.text : WEIGHTS.title);

/** Long Korean texts hold any two syllables somewhere; one Latin letter or digit says nothing. */
const saysSomething = (form: string): boolean => form.length > 1 || /[가-힣]/.test(form);

function matchForm(
  { entry, title, names, topics, context, text }: IndexedEntry,
  form: string,
  trust: number,
): Match {
  if (!saysSomething(form)) return NONE;
  const named = [title, ...names];
  const inName = named.some((name) => name.includes(form));
  const isName = named.includes(form);
  const times = timesIn(text, form);
  const score =
    (inName ? titleWeight(entry) * (isName ? WHOLE_TITLE : 1) : 0) +
    (topics.some((topic) => topic.includes(form)) ? WEIGHTS.topic : 0) +
    (context.includes(form) ? WEIGHTS.context : 0) +
    (times > 0 ? WEIGHTS.text * (1 + AGAIN * (times - 1)) : 0);
  return score > 0 ? { score: score * trust, found: form } : NONE;
}

/** How many of a long word's pairs of syllables a place has. */
function matchBigrams({ entry, title, names, text }: IndexedEntry, form: string): Match {
  if (form.length < BIGRAMS_FROM) return NONE;
  const pairs = bigrams(form);
  const shareIn = (place: string) => pairs.filter((pair) => place.includes(pair)).length / pairs.length;
  const inName = Math.max(...[title, ...names].map(shareIn));
  const inText = shareIn(text);
  const share = Math.max(inName, inText);
  if (share < ENOUGH_BIGRAMS) return NONE;
  const weight = inName >= ENOUGH_BIGRAMS ? titleWeight(entry) : WEIGHTS.text;
  return { score: weight * share * BIGRAM_TRUST };
}

function matchChoseong({ entry, choseong, title }: IndexedEntry, typed: string): Match {
  const starts = choseong.filter((initials) => initials.startsWith(typed));
  if (starts.length === 0) return NONE;
  const isWhole = starts.some((initials) => initials.length === typed.length);
  return { score: titleWeight(entry) * (isWhole ? WHOLE_TITLE : 1), found: title };
}

function matchUnit(entry: IndexedEntry, { forms, isChoseong }: Unit): Match {
  const [typed = '', ...others] = forms;
  if (isChoseong) return matchChoseong(entry, typed);
  const asTyped = matchForm(entry, typed, AS_TYPED);
  const like = best(others.map((form) => matchForm(entry, form, LIKE_IT)));
  const named = best([asTyped, like]);
  return named.score > 0 ? named : matchBigrams(entry, typed);
}

/** Words of titles one 자모 away from a word that is nowhere. */
function mend(unit: Unit, { vocabulary, entries }: SearchIndex): Unit {
  const [typed = ''] = unit.forms;
  if (unit.isChoseong || typed.length < 2) return unit;
  if (entries.some((entry) => unit.forms.some((form) => matchForm(entry, form, 1).score > 0))) return unit;
  const near = unit.forms.flatMap((form) => vocabulary.filter((word) => oneJamoApart(word, form)));
  return { ...unit, forms: [...unit.forms, ...near] };
}

/** A word that few entries have tells more than one that many have. */
const rarity = (matches: readonly Match[]): number => {
  const having = matches.filter(({ score }) => score > 0).length;
  return Math.log(1 + matches.length / (1 + having));
};

/** All that was looked for counts more than a part of it. */
const COMPLETE = 1.5;

/**
 * The entries that have what was typed, best first: by word, whatever the spaces; by initial consonants; by another name;
 * by a pair of syllables; and, for a word that is nowhere, with one 자모 mended.
 */
export function search(index: SearchIndex, text: string): SearchHit[] {
  const units = readQuery(text, index.synonyms).units.map((unit) => mend(unit, index));
  if (units.length === 0) return [];
  const byUnit = units.map((unit) => index.entries.map((entry) => matchUnit(entry, unit)));
  const weights = byUnit.map(rarity);
  return index.entries
    .map((indexed, at) => {
      const matches = byUnit.map((row) => row[at] ?? NONE);
      const sum = matches.reduce((total, { score }, unit) => total + score * (weights[unit] ?? 0), 0);
      const isComplete = matches.every(({ score }) => score > 0);
      return {
        entry: indexed.entry,
        score: isComplete ? sum * COMPLETE : sum,
        found: matches.flatMap(({ found }) => found ?? []),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
