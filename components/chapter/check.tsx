import { CheckIsland } from '@/components/quiz/check-island';

/** Questions of the bank, asked in place. */
export function Check({ ids }: { ids: string }) {
  return <CheckIsland ids={ids.split(/\s+/)} />;
}
