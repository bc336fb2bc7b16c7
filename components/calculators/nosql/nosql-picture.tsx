import { RankingChart } from '@/components/charts/ranking-chart';
import { nosqlModel } from '@/lib/estimate/nosql-model';
import { atStart } from '../at-start';
import { nosqlRanking } from './nosql-ranking';

const SHOWN_STORES = 3;

export function NosqlPicture() {
  const { inputs } = atStart(nosqlModel, 'session');
  return (
    <RankingChart label={nosqlModel.summarize(inputs)} items={nosqlRanking(inputs).slice(0, SHOWN_STORES)} />
  );
}
