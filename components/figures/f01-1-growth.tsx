import type { FigureEntry } from './figure-entry';
import { GrowthIsland } from './growth/growth-island';

export const FIGURE_01_1: FigureEntry = {
  Drawing: GrowthIsland,
  ownSheet: true,
  title: '서버 한 대에서 1억 명까지',
  caption:
    '사용자가 늘면 어딘가 한 곳이 먼저 막히고, 그곳을 푸는 부품이 하나씩 붙는다. 단계의 순서는 정해 둔 것이 아니라 가정한 한도에서 나온다.',
};
