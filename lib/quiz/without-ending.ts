/** What Korean puts behind a noun when an answer is written as part of a sentence: particles, copulas, 하다. */
const ENDINGS = [
  ...['이', '가', '은', '는', '을', '를', '의', '에', '에서', '로', '으로', '와', '과', '도', '만'],
  ...[
    '이라고',
    '라고',
    '이란',
    '란',
    '이라는',
    '라는',
    '이라',
    '라',
    '이라고한다',
    '라고한다',
    '이라한다',
    '라한다',
  ],
  ...[
    '입니다',
    '이에요',
    '예요',
    '이예요',
    '에요',
    '이다',
    '임',
    '요',
    '이요',
    '이죠',
    '죠',
    '인것',
    '라고합니다',
  ],
  ...['이라고합니다', '라고해요', '이라고해요', '하기', '하다', '한다', '하는것', '합니다', '해요'],
];

/**
 * Every reading of a normalised answer: as it stands, and without an ending. The caller compares each with whole listed
 * answers, so that 무상태 never loses a syllable of its own.
 */
export const withoutEnding = (normalized: string): readonly string[] => [
  normalized,
  ...ENDINGS.filter((ending) => normalized.length > ending.length && normalized.endsWith(ending)).map(
    (ending) => normalized.slice(0, -ending.length),
  ),
];
