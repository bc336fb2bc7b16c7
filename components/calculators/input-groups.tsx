import type { InputSpec, InputValues } from '@/lib/estimate/model';
import css from './calculator.module.css';
import type { InputGroup } from './calculator-design';
import field from './field.module.css';
import { NumberField } from './number-field';
import type { useCalculator } from './use-calculator';

type Sheet = Pick<ReturnType<typeof useCalculator>, 'drafts' | 'type' | 'leave' | 'cancel' | 'set'>;

interface Props {
  readonly uid: string;
  readonly groups: readonly InputGroup[];
  readonly specs: readonly InputSpec[];
  readonly values: InputValues;
  readonly sheet: Sheet;
  readonly lit: ReadonlySet<string>;
}

/** The number fields under their titles; a single group needs none. */
export function InputGroups({ uid, groups, specs, values, sheet, lit }: Props) {
  const fieldOf = (key: string) => {
    const spec = specs.find((input) => input.key === key);
    if (spec?.kind !== 'number') return null;
    return (
      <NumberField
        key={key}
        id={`${uid}-${key}`}
        spec={spec}
        value={Number(values[key])}
        draft={sheet.drafts[key]}
        lit={lit.has(key)}
        onType={(text) => sheet.type(key, text)}
        onLeave={() => sheet.leave(key)}
        onCancel={() => sheet.cancel(key)}
        onSlide={(value) => sheet.set(key, value)}
      />
    );
  };
  return (
    <div className={css.inputs}>
      {groups.map((group) => (
        <fieldset key={group.title} className={field.group} disabled={group.idle ?? false}>
          <legend className={groups.length > 1 ? field.groupTitle : 'visually-hidden'}>{group.title}</legend>
          <div className={field.fields}>{group.keys.map(fieldOf)}</div>
        </fieldset>
      ))}
    </div>
  );
}
