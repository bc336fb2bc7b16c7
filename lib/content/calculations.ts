import { CALCULATORS } from '../estimate/models';
import { MODELS } from '../estimate/registry';
import { readChapters } from './book';
import type { Mark } from './chapter';
import { computeValue } from './compute-value';
import type { Content } from './content';
import type { Problem } from './problems';

/** Figures in prose that cannot be computed, and calculators that open with a preset they do not have. */
export function findCalculationProblems(content: Content): Problem[] {
  return readChapters(content.book).flatMap(({ file, marks }) =>
    marks.flatMap((mark) => {
      const message = refuseMark(mark);
      return message === undefined ? [] : [{ file, line: mark.line, message: `<${mark.name}> ${message}` }];
    }),
  );
}

function refuseMark({ name, attributes }: Mark): string | undefined {
  if (name === 'Value') {
    const value = computeValue(attributes);
    return value.ok ? undefined : value.error;
  }
  if (name !== 'Calculator' || attributes.preset === undefined) return undefined;
  const entry = Object.entries(CALCULATORS).find(([id]) => id === attributes.id);
  if (entry === undefined) return undefined;
  const presets = MODELS[entry[1].model].presets.map(({ id }) => id);
  return presets.some((id) => id === attributes.preset)
    ? undefined
    : `${entry[0]} has no preset ${attributes.preset}: ${presets.join(', ')}`;
}
