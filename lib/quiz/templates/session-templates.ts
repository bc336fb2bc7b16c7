import { pick } from '../../random';
import { SESSION_MODES, type SessionInput, survivingModes } from '../../simulate/sessions/sessions';
import { numericTemplate, type Template } from './template';

type Mode = SessionInput['mode'];

const MODE_NAMES: Readonly<Record<Mode, string>> = {
  'sticky-local': '고정 세션',
  'shared-store': '공유 저장소',
  token: '서명 토큰',
};

const ALL_MODES: readonly Mode[] = SESSION_MODES.map(({ id }) => id);

/** Every way alone, and every two together. */
const MODE_SETS: readonly (readonly Mode[])[] = [
  ...ALL_MODES.map((mode) => [mode]),
  ...ALL_MODES.map((gone) => ALL_MODES.filter((mode) => mode !== gone)),
];

/** ‘서명 토큰뿐’, ‘공유 저장소, 서명 토큰’. */
export const modeSetText = (modes: readonly Mode[]): string => {
  const names = modes.map((mode) => MODE_NAMES[mode]).join(', ');
  return modes.length === 1 ? `${names}뿐` : names;
};

interface Mishap {
  readonly events: readonly Parameters<typeof survivingModes>[0][];
  readonly words: readonly string[];
}

/** The words end in 때. */
const MISHAPS: readonly Mishap[] = [
  {
    events: ['server'],
    words: ['웹 서버 한 대가 갑자기 죽을 때', '배포하느라 웹 서버를 한 대 내릴 때'],
  },
  {
    events: ['store'],
    words: ['복제 없는 세션 저장소가 죽을 때', '하나뿐인 세션 Redis가 내용을 잃을 때'],
  },
  {
    events: ['server', 'store'],
    words: [
      '웹 서버 한 대와 복제 없는 세션 저장소가 함께 죽을 때',
      '한 랙에 있던 웹 서버 한 대와 하나뿐인 세션 저장소가 꺼질 때',
    ],
  },
];

/** Of every event alone: what one of them loses stays lost. */
const survivorsOf = ({ events }: Mishap): readonly Mode[] =>
  ALL_MODES.filter((mode) => events.every((event) => survivingModes(event).includes(mode)));

/** C13: where sessions are kept, and what becomes of them. */
export const SESSION_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Sessions lost when {k} of {n} servers die that keep {s} sessions evenly in their memory. */
  'P-C13a': numericTemplate({
    model: 'sessions',
    output: 'lost',
    params: {
      n: ['servers', [4, 5, 8, 10]],
      s: ['sessions', [10_000, 40_000]],
      k: ['kill', [1, 2]],
    },
    fixed: { mode: 'sticky-local' },
    tolerance: 'exact',
    unit: '개',
  }),
  /** By how many % the load of the survivors rises when {k} of {n} servers die. */
  'P-C13b': numericTemplate({
    model: 'sessions',
    output: 'loadRise',
    params: { n: ['servers', [4, 5, 6, 8, 10, 12]], k: ['kill', [1, 2]] },
    // None is added, so that their share is not a second figure.
    fixed: { add: 0 },
    tolerance: 'rel 5%',
    unit: '%',
  }),
  /** All the ways to keep sessions that lose none {event}, which ends in 때. */
  'P-C13c': {
    type: 'sc',
    draw: (random) => {
      const mishap = pick(MISHAPS, random);
      const options = MODE_SETS.map(modeSetText);
      const answer = options.indexOf(modeSetText(survivorsOf(mishap)));
      return { slots: { event: pick(mishap.words, random) }, parts: { options, answer } };
    },
  },
};
