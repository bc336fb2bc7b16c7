import type { ReactNode } from 'react';
import type { FigureId } from '@/lib/content/figure-ids';
import { FiveModels } from './f03-1-five-models';
import { RowAndColumnLayout } from './f03-2-row-and-column-layout';
import { ChoosingFlow } from './f03-3-choosing-flow';
import { EstimationFunnel } from './f12-1-estimation-funnel';
import { DayAndDouble } from './f12-2-day-and-double';
import { StoredOverYears } from './f12-3-stored-over-years';

export interface FigureEntry {
  /** The SVG, in the page's colours and with a text alternative of its own. */
  readonly Drawing: () => ReactNode;
  readonly title: string;
  readonly caption: string;
  /** The group's own picture is lost and this one is drawn from the context. */
  readonly inferred?: true;
}

/** One entry for each id of `lib/content/figure-ids.ts`. */
export const FIGURES: Readonly<Record<FigureId, FigureEntry>> = {
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
  'F12-1': {
    Drawing: EstimationFunnel,
    title: '추정 깔때기',
    caption: '월간 사용자에서 최대 QPS와 저장소까지, 앞의 답이 다음 줄의 입력이 된다.',
    inferred: true,
  },
  'F12-2': {
    Drawing: DayAndDouble,
    title: '하루의 부하 곡선과 ×2 선',
    caption:
      '하루 최대가 최소의 4배인 사인 곡선이다. 곡선의 꼭대기는 평균의 1.6배이고, 그 위가 ×2가 남기는 여유다.',
  },
  'F12-3': {
    Drawing: StoredOverYears,
    title: '5년 동안 쌓이는 저장소',
    caption:
      '트위터형 예시가 날마다 같은 양을 쌓을 때다. 기울기는 복제 수가 정하고, 글자는 축에서 떨어지지 않는다.',
  },
};
