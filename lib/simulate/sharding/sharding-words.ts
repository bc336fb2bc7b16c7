import type { ShardingMode } from './placement';

interface ShardingWords {
  readonly label: string;
  /** How it finds the node of a key. */
  readonly rule: string;
}

/** The ways to place keys as a reader meets them. */
export const SHARDING_WORDS: Readonly<Record<ShardingMode, ShardingWords>> = {
  modulo: { label: '모듈로', rule: 'h(키)를 노드 수로 나눈 나머지가 노드 번호예요' },
  ring: { label: '일관 해시 링', rule: '링에서 h(키) 뒤의 첫 점을 가진 노드가 맡아요' },
  slots: {
    label: '해시 슬롯',
    rule: 'h(키)를 16,384로 나눈 나머지가 슬롯이고, 표가 슬롯의 노드를 알려 줘요',
  },
  range: { label: '범위', rule: '키를 번호순으로 똑같이 나누고, 노드가 바뀌면 경계를 모두 새로 그어요' },
};

export const shardingLabel = (mode: ShardingMode): string => SHARDING_WORDS[mode].label;
