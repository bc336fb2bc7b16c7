/** How sure a learner may say to be before the grade is seen, surest first. */
export const CONFIDENCES = ['sure', 'unsure', 'guess'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const isConfidence = (text: string | null): text is Confidence =>
  CONFIDENCES.some((confidence) => confidence === text);
