'use client';

import type { Feedback, SignedPrompt } from '@/lib/quiz/protocol';
import type { Response, ResponseOf } from '@/lib/quiz/response-schema';
import { MultipleChoiceField, SingleChoiceField } from './choice-field';
import { DiagramField } from './diagram-field';
import { MatchField } from './match-field';
import { OrderField } from './order-field';
import { RubricField } from './rubric-field';
import { ClozeField, NumberField } from './text-fields';

interface AnswerInputProps {
  readonly prompt: SignedPrompt;
  readonly value: Response | undefined;
  readonly onChange: (value: Response) => void;
  readonly feedback: Feedback | undefined;
}

/** The field of the prompt's kind. */
export function AnswerInput({ prompt, value, onChange, feedback }: AnswerInputProps) {
  const rest = { onChange, feedback };
  switch (prompt.type) {
    case 'sc':
      return <SingleChoiceField prompt={prompt} value={of('sc', value)} {...rest} />;
    case 'mc':
      return <MultipleChoiceField prompt={prompt} value={of('mc', value)} {...rest} />;
    case 'or':
      return <OrderField prompt={prompt} value={of('or', value)} {...rest} />;
    case 'ma':
      return <MatchField prompt={prompt} value={of('ma', value)} {...rest} />;
    case 'cl':
      return <ClozeField prompt={prompt} value={of('cl', value)} {...rest} />;
    case 'nu':
      return <NumberField prompt={prompt} value={of('nu', value)} {...rest} />;
    case 'fr':
      return <RubricField prompt={prompt} token={prompt.token} value={of('fr', value)} {...rest} />;
    case 'dg':
      return <DiagramField prompt={prompt} value={of('dg', value)} {...rest} />;
  }
}

function of<T extends Response['type']>(type: T, value: Response | undefined): ResponseOf<T> | undefined {
  return value?.type === type ? (value as ResponseOf<T>) : undefined;
}
