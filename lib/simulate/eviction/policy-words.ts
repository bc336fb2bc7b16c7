import type { PolicyName } from './policy';

interface PolicyWords {
  readonly label: string;
  /** Who leaves, as the end of a sentence. */
  readonly rule: string;
  /** What a hit changes. */
  readonly onHit: string;
}

/** The policies as a reader meets them. */
export const POLICY_WORDS: Readonly<Record<PolicyName, PolicyWords>> = {
  fifo: { label: 'FIFO', rule: '먼저 들어온 키를 내보내요', onHit: '들어온 순서는 그대로예요.' },
  lru: { label: 'LRU', rule: '가장 오래 안 쓴 키를 내보내요', onHit: '가장 늦게 나갈 자리로 옮겨요.' },
  lfu: { label: 'LFU', rule: '가장 적게 쓴 키를 내보내요', onHit: '쓴 횟수가 하나 늘어요.' },
  random: { label: 'RANDOM', rule: '아무 키나 내보내요', onHit: '자리는 그대로예요.' },
  ttl: {
    label: 'TTL',
    rule: 'LRU인데, 들어온 지 오래된 키는 만료돼요',
    onHit: '순서만 옮기고 나이는 그대로예요.',
  },
  '2q': {
    label: '2Q',
    rule: '처음 온 키와 다시 온 키를 다른 줄에 세워요',
    onHit: 'A1in에서는 그대로, Am에서는 맨 뒤로 가요.',
  },
  arc: { label: 'ARC', rule: '두 줄의 크기를 스스로 맞춰요', onHit: 'T2의 맨 뒤로 옮겨요.' },
  opt: {
    label: 'OPT',
    rule: '앞날을 보고 가장 늦게 다시 쓰일 키를 내보내요',
    onHit: '다음에 쓰일 때를 다시 봐요.',
  },
};

export const policyLabel = (name: PolicyName): string => POLICY_WORDS[name].label;
