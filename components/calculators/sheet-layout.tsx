import { type ReactNode, useState } from 'react';
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
import type { useInputs } from './use-inputs';
import { Working } from './working';

/** A result and the inputs that it belongs to: while a simulation runs, those of the last one. */
interface Result<In, Out, Detail> {
  readonly inputs: In;
  readonly outputs: Out;
  readonly detail: Detail;
}

interface Props<In extends InputValues, Out extends OutputValues, Detail> {
  readonly id: CalculatorId;
  readonly uid: string;
  readonly roomy?: boolean | undefined;
  /** As the reader meets it, and as it begins on this sheet with a preset's numbers. */
  readonly model: Model<In, Out>;
  readonly startModel: Model<In, Out>;
  readonly design: CalculatorDesign<In, Out, Detail>;
  readonly sheet: ReturnType<typeof useInputs<In, Out>>;
  readonly result: Result<In, Out, Detail>;
  /** How far a running simulation is. */
  readonly progress?: ReactNode;
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
export function SheetLayout<In extends InputValues, Out extends OutputValues, Detail>(
  props: Props<In, Out, Detail>,
) {
  const { id, uid, roomy, model, startModel, design, sheet, result, progress } = props;
  const { inputs, outputs } = result;
  const [activeId, setActiveId] = useState<string>();

  const steps = startModel.explain(inputs, outputs);
  const lit = litBy(
    steps.find((step) => step.id === activeId),
    startModel.inputs,
  );
  const groups = design.groups(sheet.inputs);
  const read = design.groups(inputs).flatMap(({ keys, idle }) => (idle ? [] : keys));
  const placed = groups.flatMap(({ keys }) => keys);
  const choices = startModel.inputs
    .filter((spec) => spec.kind === 'choice')
    .filter(({ key }) => !placed.includes(key));
  const sentence = startModel.summarize(inputs, outputs);
  const figures = sortFigures(startModel.outputs, design.headline, design.hidden ?? []);

  return (
    <div className={css.layout}>
      <div className={css.start}>
        {startModel.presets.length > 0 && (
          <PresetButtons
            presets={startModel.presets}
            values={sheet.inputs}
            valuesOf={(preset) => withDefaults(model, preset.values)}
            onChoose={(preset) => sheet.replaceAll(withDefaults(model, preset.values))}
          />
        )}
        {choices.map((spec) => (
          <ChoiceField
            key={spec.key}
            id={`${uid}-${spec.key}`}
            spec={spec}
            value={String(sheet.inputs[spec.key])}
            lit={lit.inputs.has(spec.key)}
            onChoose={(value) => sheet.set(spec.key, value)}
          />
        ))}
        {!roomy && (
          <a className={css.alone} href={pageOf(id, model, sheet.inputs)}>
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
      <div className={css.answer}>
        <ResultSentence sentence={sentence} />
        {progress}
      </div>
      <div className={css.desk}>
        <ResultFigures className={css.headline} specs={figures.big} outputs={outputs} />
        <InputGroups
          uid={uid}
          groups={groups}
          specs={startModel.inputs}
          values={sheet.inputs}
          sheet={sheet}
          lit={lit.inputs}
        />
      </div>
      <div className={css.result}>
        <ResultFigures className={css.figures} specs={figures.rest} outputs={outputs} />
        <div className={css.charts}>
          <design.Charts uid={uid} {...result} />
        </div>
      </div>
      <div className={css.steps}>
        <Working
          open={roomy ?? false}
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
            specs: startModel.inputs.filter(({ key }) => !placed.includes(key) || read.includes(key)),
            inputs,
            steps,
            url,
          })
        }
      />
    </div>
  );
}
