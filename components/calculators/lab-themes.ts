import type { CalculatorId } from '@/lib/estimate/models';

export interface LabTheme {
  readonly id: string;
  readonly title: string;
  readonly calculators: readonly CalculatorId[];
}

/** The laboratory by what its calculators are about, in the order in which a design meets it; each stands in one theme. */
export const LAB_THEMES: readonly LabTheme[] = [
  { id: 'scale', title: '규모를 어림하기', calculators: ['C01', 'C02', 'C04', 'C03', 'C15'] },
  { id: 'cache', title: '캐시와 CDN', calculators: ['C06', 'C08', 'C07', 'C12'] },
  { id: 'data', title: '데이터를 고르고 나누기', calculators: ['C16', 'C09', 'C10'] },
  { id: 'failure', title: '멈추지 않게 버티기', calculators: ['C05', 'C11', 'C13', 'C14'] },
  { id: 'interview', title: '면접 연습', calculators: ['C17'] },
];
