/** The marks that a chapter may use; `components/chapter/mdx-registry.tsx` has one component for each. */
export const MARKS = [
  'Section',
  'Source',
  'OpenQuestion',
  'Correction',
  'Discussion',
  'Transcript',
  'QuestionTable',
  'Term',
  'Figure',
  'Calculator',
  'Check',
  'Value',
] as const;
export type MarkName = (typeof MARKS)[number];
