import { CAPACITY_TEMPLATES } from './capacity-templates';
import { PEAK_TEMPLATES } from './peak-templates';
import type { Template } from './template';

/** Every template by the name that an item gives it: P, the calculator, a letter. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  ...CAPACITY_TEMPLATES,
  ...PEAK_TEMPLATES,
};
