import type { InputSpec, InputValues } from '@/lib/estimate/model';
import css from './calculator.module.css';
import type { InputGroup } from './calculator-design';
import { ChoiceField } from './choice-field';
import field from './field.module.css';
import { NumberField } from './number-field';
import { TextField } from './text-field';
import type { useInputs } from './use-inputs';

type Sheet = Pick<ReturnType<typeof useInputs>, 'drafts' | 'type' | 'leave' | 'cancel' | 'set'>;

interface Props {
  readonly uid: string;
  readonly groups: readonly InputGroup[];
  readonly specs: readonly InputSpec[];
  readonly values: InputValues;
  readonly sheet: Sheet;
  readonly lit: ReadonlySet<string>;
}

/** The fields under their titles; a single group needs none. */
export function InputGroups({ uid, groups, specs, values, sheet, lit }: Props) {
  const fieldOf = (key: string) => {
    const spec = specs.find((input) => input.key === key);
    if (spec === undefined) return null;
    const shared = { id: `${uid}-${key}`, lit: lit.has(key) };
    const typing = {
      draft: sheet.drafts[key],
      onType: (text: string) => sheet.type(key, text),
      onLeave: () => sheet.leave(key),
      onCancel: () => sheet.cancel(key),
    };
    switch (spec.kind) {
      case 'choice':
        return (
          <ChoiceField
            key={key}
            {...shared}
            spec={spec}
            value={String(values[key])}
            onChoose={(value) => sheet.set(key, value)}
          />
        );
      case 'text':
        return <TextField key={key} {...shared} {...typing} spec={spec} value={String(values[key])} />;
      case 'number':
        return (
          <NumberField
            key={key}
            {...shared}
            {...typing}
            spec={spec}
            value={Number(values[key])}
            onSlide={(value) => sheet.set(key, value)}
          />
        );
    }
  };
  return (
    <div className={css.inputs}>
      {groups.map((group) => (
        <fieldset key={group.title} className={field.group} disabled={group.idle ?? false}>
          <legend className={groups.length > 1 ? field.groupTitle : 'visually-hidden'}>{group.title}</legend>
          <div className={group.pairs ? `${field.fields} ${field.pairs}` : field.fields}>
            {group.keys.map(fieldOf)}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
