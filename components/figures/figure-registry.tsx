import type { ReactNode } from 'react';
import type { FigureId } from '@/lib/content/figure-ids';
import { FiveModels } from './f03-1-five-models';
import { RowAndColumnLayout } from './f03-2-row-and-column-layout';
import { ChoosingFlow } from './f03-3-choosing-flow';

export interface FigureEntry {
  /** The SVG, in the page's colours and with a text alternative of its own. */
  readonly Drawing: () => ReactNode;
  readonly title: string;
  readonly caption: string;
  /** The group's own picture is lost and this one is drawn from the context. */
  readonly inferred?: true;
}

/** One entry for each id of `lib/content/figure-ids.ts`. */
export const FIGURES: Partial<Record<FigureId, FigureEntry>> = {
  'F03-1': {
    Drawing: FiveModels,
    title: '같은 데이터, 다섯 모델',
    caption: '사용자 지민의 주문과 친구를 다섯 모양으로 저장했다. 주홍색은 읽을 때 손에 쥐는 것이다.',
  },
  'F03-2': {
    Drawing: RowAndColumnLayout,
    title: '와이드 컬럼과 열 지향은 이어 두는 것이 다르다',
    caption: '주문 세 건이 디스크에 놓이는 모습을 단순하게 그렸다. 주홍색 테두리 안만 읽으면 답이 나온다.',
  },
  'F03-3': {
    Drawing: ChoosingFlow,
    title: '가장 잦은 읽기에서 저장소까지',
    caption: '처음 ‘예’가 나온 곳에서 멈춘다. 순서는 우리가 가르치려고 정한 어림이다.',
  },
};
