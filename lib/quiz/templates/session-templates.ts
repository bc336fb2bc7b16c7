import { pick } from '../../random';
import { SESSION_MODES, survivingModes } from '../../simulate/sessions/sessions';
import { numericTemplate, type Template } from './template';

/** What happens, in a clause, and which sessions outlive it is the model's to say. */
const EVENTS = [
  {
    event: 'server',
    tells: '웹 서버 한 대가 죽어도',
    /** More of what was lost changes nothing. */
    decoys: ['서버 메모리에 두고 로드밸런서를 늘리기', '서버 메모리에 두고 메모리를 두 배로 늘리기'],
  },
  {
    event: 'store',
    tells: '복제본이 없는 공유 저장소가 죽어도',
    decoys: ['복제본 없는 저장소에 만료를 길게 두기', '복제본 없는 저장소의 메모리를 늘리기'],
  },
] as const;

/** Where the sessions are, in options of one form. */
const PLACES: Readonly<Record<(typeof SESSION_MODES)[number]['id'], string>> = {
  'sticky-local': '서버 메모리에 두고 고정 세션으로 잇기',
  'shared-store': '복제본 없는 공유 저장소에 두기',
  token: '서명한 토큰에 담아 클라이언트에 두기',
};

/** C13: where sessions live. */
export const SESSION_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Sessions lost when {k} of {n} servers die that hold {s} sessions in their memory. */
  'P-C13a': numericTemplate({
    model: 'sessions',
    output: 'lost',
    params: { n: ['servers', [4, 5, 8, 10]], s: ['sessions', [10_000, 40_000]], k: ['kill', [1, 2]] },
    fixed: { mode: 'sticky-local' },
    tolerance: 'exact',
    unit: '개',
  }),
  /** By how many percent the load of a survivor rises when {k} of {n} servers die. */
  'P-C13b': numericTemplate({
    model: 'sessions',
    output: 'loadRise',
    params: { n: ['servers', [4, 5, 8, 10, 20]], k: ['kill', [1, 2]] },
    tolerance: 'rel 5%',
    unit: '%',
  }),
  /** Which place keeps every log-in though {tells}: ‘… 죽어도’. */
  'P-C13c': {
    type: 'sc',
    draw: (random) => {
      const { event, tells, decoys } = pick(EVENTS, random);
      const alive = survivingModes(event);
      // Where two survive, one of them is asked about: the other would be right too.
      const right = pick(alive, random);
      const wrong = SESSION_MODES.flatMap(({ id }) => (alive.includes(id) ? [] : [PLACES[id]]));
      return { slots: { tells }, parts: { options: [PLACES[right], ...wrong, ...decoys], answer: 0 } };
    },
  },
};
