import type { Prompt, PromptOf } from '@/lib/quiz/prompt';
import type { Feedback } from '@/lib/quiz/protocol';
import type { Response, ResponseOf } from '@/lib/quiz/response-schema';

/** What every kind's field gets: the prompt, where its answer goes, and the verdict once there is one. */
export interface AnswerFieldProps<T extends Prompt['type']> {
  readonly prompt: PromptOf<T>;
  /** The answer so far; undefined before the first touch. */
  readonly value: ResponseOf<T> | undefined;
  readonly onChange: (value: ResponseOf<T>) => void;
  /** Set after grading: the field then shows what was right and takes no more input. */
  readonly feedback: Feedback | undefined;
}

/** Whether there is enough to send; the server has the last word. */
export function isComplete(prompt: Prompt, value: Response | undefined): boolean {
  // The steps stand in some order from the start, so that leaving them is an answer too.
  if (!value) return prompt.type === 'or';
  switch (value.type) {
    case 'sc':
    case 'or':
      return true;
    case 'mc':
      return value.choices.length > 0;
    case 'ma':
      return value.matches.every((match) => match !== null);
    case 'dg':
      return value.labels.every((label) => label !== null);
    case 'cl':
      return value.texts.every((text) => text.trim() !== '');
    case 'nu':
    case 'fr':
      return value.text.trim() !== '';
  }
}

/** What to say while something is missing. */
export const MISSING: Record<Prompt['type'], string> = {
  sc: '보기 하나를 고르세요.',
  mc: '맞는 보기를 하나 이상 고르세요.',
  or: '순서를 정하세요.',
  ma: '모든 짝을 고르세요.',
  cl: '빈칸을 모두 채우세요.',
  nu: '숫자를 적으세요.',
  fr: '답을 적고 채점표를 여세요.',
  dg: '모든 번호에 이름표를 고르세요.',
};

/** The answer to send: leaving the steps as they stand is an answer too. */
export const responseOf = (prompt: Prompt, value: Response | undefined): Response | undefined =>
  value ??
  (prompt.type === 'or' ? { type: 'or', order: prompt.steps.map((_, position) => position) } : undefined);
