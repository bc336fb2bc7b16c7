import { INTERVIEW_STEPS } from '../../estimate/interview-time';
import { pick, type Random } from '../../random';
import { STEP_SENTENCES, STEP_YIELDS } from './interview-sentences';
import type { Template } from './template';

/** The four steps by their names, by what each yields, or by something that is done in each. */
const WAYS_TO_NAME: readonly ((random: Random) => string[])[] = [
  () => INTERVIEW_STEPS.map(({ label }) => label),
  () => INTERVIEW_STEPS.map(({ id }) => STEP_YIELDS[id]),
  (random) => INTERVIEW_STEPS.map(({ checks }) => pick(checks, random)),
];

/** C17: the four steps of an interview. */
export const INTERVIEW_TEMPLATES: Readonly<Record<string, Template>> = {
  /** The four steps in order. No slots; the stem fits names, yields and deeds (‘먼저 오는 것부터’). */
  'P-C17a': {
    type: 'or',
    draw: (random) => ({ parts: { steps: pick(WAYS_TO_NAME, random)(random), accept_orders: [] } }),
  },
  /** The step in which one says {sentence}: a whole sentence with its full stop or question mark, without quotation marks. */
  'P-C17b': {
    type: 'sc',
    draw: (random) => {
      const said = pick(INTERVIEW_STEPS, random);
      return {
        slots: { sentence: pick(STEP_SENTENCES[said.id], random) },
        parts: {
          options: INTERVIEW_STEPS.map(({ label }) => label),
          answer: INTERVIEW_STEPS.indexOf(said),
        },
      };
    },
  },
};
