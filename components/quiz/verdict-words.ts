import type { Verdict } from '@/lib/quiz/protocol';

export const VERDICT_WORDS: Record<Verdict, { readonly sign: string; readonly words: string }> = {
  right: { sign: '✓', words: '맞았어요' },
  almost: { sign: '≈', words: '거의 맞았어요' },
  wrong: { sign: '✗', words: '틀렸어요' },
};
