import type { Confidence } from '@/lib/quiz/confidence';
import type { Verdict } from '@/lib/quiz/protocol';

/** The key is a place on the keyboard, so that it works in either layout. */
export const CONFIDENCE_LABELS: Record<Confidence, { readonly label: string; readonly code: string }> = {
  sure: { label: '확실', code: 'KeyZ' },
  unsure: { label: '애매', code: 'KeyX' },
  guess: { label: '찍음', code: 'KeyC' },
};

/** What was said before beside what came out. */
export const CONFIDENCE_REMARKS: Record<Confidence, Record<Verdict, string>> = {
  sure: {
    right: '확실하다고 했고, 맞았어요.',
    almost: '확실하다고 했는데 조금 어긋났어요.',
    wrong: '확실하다고 했는데 틀렸어요. 어디서 갈렸는지 설명을 꼭 읽어 보세요.',
  },
  unsure: {
    right: '애매하다고 했는데 맞았어요.',
    almost: '애매하다고 했고, 조금 어긋났어요.',
    wrong: '애매하다고 했고, 틀렸어요.',
  },
  guess: {
    right: '찍었다고 했는데 맞았어요. 더 일찍 다시 보려면 ‘어려웠어요’를 고르세요.',
    almost: '찍었다고 했는데 거의 맞았어요.',
    wrong: '찍었다고 했고, 틀렸어요.',
  },
};
