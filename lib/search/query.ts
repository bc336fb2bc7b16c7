import { compact } from './compact';

/** What a reader typed, as it is looked for. */
export interface Query {
  /** Each word by itself, and all of it in one: 세션 디비 is also 세션디비. */
  readonly units: readonly Unit[];
}

export interface Unit {
  /** The word, then the same without an ending, then its other names. The first is what was typed. */
  readonly forms: readonly string[];
  /** ㅅㄷ: initial consonants alone. */
  readonly isChoseong: boolean;
}

/** What Korean puts behind a noun; the longest first, so that 에서는 loses all of it. */
const ENDINGS = [
  ...[
    '이란무엇인가',
    '란무엇인가',
    '이란',
    '에서는',
    '에서',
    '에게',
    '으로',
    '까지',
    '부터',
    '하기',
    '하는',
    '하면',
    '처럼',
    '보다',
  ],
  ...['은', '는', '이', '가', '을', '를', '의', '에', '로', '와', '과', '도', '만', '란'],
].sort((a, b) => b.length - a.length);

/** A word without its ending, as long as two syllables stay. */
function withoutEndings(word: string): string[] {
  const ending = ENDINGS.find((end) => word.length - end.length >= 2 && word.endsWith(end));
  return ending === undefined ? [] : [word.slice(0, -ending.length)];
}

const CHOSEONG = /^[ㄱ-ㅎ]{2,}$/;

/** Groups of names for the same thing, each compacted. */
export type Synonyms = readonly (readonly string[])[];

function formsOf(word: string, synonyms: Synonyms): string[] {
  const own = [word, ...withoutEndings(word)];
  const others = synonyms.filter((names) => own.some((form) => names.includes(form))).flat();
  return [...new Set([...own, ...others])];
}

const LONGEST_QUERY = 100;

/** A typed text as units to look for; nothing for a text without a letter or a digit. */
export function readQuery(text: string, synonyms: Synonyms): Query {
  const words = text
    .slice(0, LONGEST_QUERY)
    .split(/\s+/)
    .map(compact)
    .filter((word) => word !== '');
  const whole = words.join('');
  const all = words.length > 1 ? [...words, whole] : words;
  return {
    units: [...new Set(all)].map((word) => ({
      forms: formsOf(word, synonyms),
      isChoseong: CHOSEONG.test(word),
    })),
  };
}
