import { useMemo, useState } from 'react';
import type { InputSpec, InputValues, Model, OutputSpec, OutputValues, Step } from '@/lib/estimate/model';
import { CALCULATORS, type CalculatorId } from '@/lib/estimate/models';
import { withDefaults } from '@/lib/estimate/run-model';
import { writeUrlState } from '@/lib/estimate/url-state';
import css from './calculator.module.css';
import type { CalculatorDesign } from './calculator-design';
import { ChoiceField } from './choice-field';
import { copyText } from './copy-text';
import { InputGroups } from './input-groups';
import { PresetButtons } from './preset-buttons';
import { ResultFigures } from './result-figures';
import { ResultSentence } from './result-sentence';
import { SheetActions } from './sheet-actions';
import { startFrom } from './start-from';
import { useCalculator } from './use-calculator';
import { Working } from './working';

/** What the page gives every calculator. */
export interface CalculatorProps {
  /** Begins the ids of its elements: the same calculator may stand twice on a page. */
  readonly uid: string;
  readonly preset?: string | undefined;
  /** On a page of its own there is room for the whole working; in a chapter it is folded. */
  readonly roomy?: boolean | undefined;
}

interface Props<In extends InputValues, Out extends OutputValues> extends CalculatorProps {
  readonly id: CalculatorId;
  readonly model: Model<In, Out>;
  readonly design: CalculatorDesign<In, Out>;
}

/** Keys of the inputs, and ids of the steps, that the looked-at step reads. An input wins over a step of its name. */
function litBy(step: Step | undefined, specs: readonly InputSpec[]) {
  const isInput = (key: string) => specs.some((spec) => spec.key === key);
  const uses = step?.uses ?? [];
  return {
    inputs: new Set(uses.filter(isInput)),
    steps: new Set(uses.filter((key) => !isInput(key))),
  };
}

/** The outputs shown big and the others; a chart shows the hidden ones. */
function sortFigures(specs: readonly OutputSpec[], headline: readonly string[], hidden: readonly string[]) {
  const shown = specs.filter(({ key }) => !hidden.includes(key));
  return {
    big: shown.filter(({ key }) => headline.includes(key)),
    rest: shown.filter(({ key }) => !headline.includes(key)),
  };
}

/** The calculator's own page with these numbers on it; a chapter's example is none of its defaults. */
function pageOf(id: CalculatorId, model: Model, inputs: InputValues): string {
  const query = writeUrlState('', id, model, inputs);
  return `/lab/${CALCULATORS[id].slug}${query && `?${query}`}`;
}

/** The sheet that every calculator is written on; a design adds what is its own. */
export function CalculatorSheet<In extends InputValues, Out extends OutputValues>(props: Props<In, Out>) {
  const { id, uid, design } = props;
  const model = useMemo(() => startFrom(props.model, props.preset), [props.model, props.preset]);
  const sheet = useCalculator(id, model);
  const { inputs, outputs } = sheet;
  const [activeId, setActiveId] = useState<string>();

  const steps = model.explain(inputs);
  const lit = litBy(
    steps.find((step) => step.id === activeId),
    model.inputs,
  );
  const groups = design.groups(inputs);
  const read = groups.filter(({ idle }) => !idle).flatMap(({ keys }) => keys);
  const choices = model.inputs.filter((spec) => spec.kind === 'choice');
  const sentence = model.summarize(inputs);
  const figures = sortFigures(model.outputs, design.headline, design.hidden ?? []);

  return (
    <div className={css.layout}>
      <div className={css.start}>
        {model.presets.length > 0 && (
          <PresetButtons
            presets={model.presets}
            values={inputs}
            valuesOf={(preset) => withDefaults(props.model, preset.values)}
            onChoose={(preset) => sheet.replaceAll(withDefaults(props.model, preset.values))}
          />
        )}
        {choices.map((spec) => (
          <ChoiceField
            key={spec.key}
            id={`${uid}-${spec.key}`}
            spec={spec}
            value={String(inputs[spec.key])}
            lit={lit.inputs.has(spec.key)}
            onChoose={(value) => sheet.set(spec.key, value)}
          />
        ))}
        {!props.roomy && (
          <a className={css.alone} href={pageOf(id, props.model, inputs)}>
            크게 보기
          </a>
        )}
        {sheet.refusals.length > 0 && (
          <p className={css.refused} role="status">
            주소에 든 값 가운데 쓸 수 없는 것은 처음 값으로 두었어요.{' '}
            {sheet.refusals.map(({ message }) => message).join(' ')}
          </p>
        )}
      </div>
      <ResultSentence sentence={sentence} />
      <div className={css.desk}>
        <ResultFigures className={css.headline} specs={figures.big} outputs={outputs} />
        <InputGroups
          uid={uid}
          groups={groups}
          specs={model.inputs}
          values={inputs}
          sheet={sheet}
          lit={lit.inputs}
        />
      </div>
      <div className={css.result}>
        <ResultFigures className={css.figures} specs={figures.rest} outputs={outputs} />
        <div className={css.charts}>
          <design.Charts uid={uid} inputs={inputs} outputs={outputs} />
        </div>
      </div>
      <div className={css.steps}>
        <Working
          open={props.roomy ?? false}
          steps={steps}
          activeId={activeId}
          lit={lit.steps}
          onActivate={setActiveId}
        />
      </div>
      <SheetActions
        onReset={() => sheet.replaceAll({})}
        textFor={(url) =>
          copyText({
            title: CALCULATORS[id].title,
            sentence,
            specs: model.inputs.filter((spec) => spec.kind === 'choice' || read.includes(spec.key)),
            inputs,
            steps,
            url,
          })
        }
      />
    </div>
  );
}
