import type { TextInput } from '@/lib/estimate/model';
import field from './field.module.css';
import { describedBy, FieldFrame } from './field-frame';
import { type TypingProps, useEarlyText } from './typing-field';

interface Props extends TypingProps {
  readonly spec: TextInput;
  readonly value: string;
}

/** A short text, such as a list of keys. */
export function TextField({ id, spec, value, draft, lit, onType, onLeave, onCancel }: Props) {
  const element = useEarlyText(value, onType);
  return (
    <FieldFrame id={id} label={spec.label} hint={spec.hint} error={draft?.error} lit={lit}>
      <input
        ref={element}
        id={id}
        className={field.text}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={spec.maxLength + 1}
        value={draft?.text ?? value}
        aria-invalid={draft?.error !== undefined}
        aria-describedby={describedBy(id, spec.hint)}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onLeave();
          if (event.key === 'Escape') onCancel();
        }}
      />
    </FieldFrame>
  );
}
