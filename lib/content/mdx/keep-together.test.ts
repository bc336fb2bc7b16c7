import { describe, expect, it } from 'vitest';
import { boundText } from './keep-together';

const shown = (text: string): string => boundText(text).replaceAll('\u00a0', '·').replaceAll('\u2060', '+');

describe('boundText', () => {
  it.each([
    ['왕복이 1 ms면 3 ms가 든다', '왕복이 1·ms면 3·ms가 든다'],
    ['64 GB 노드와 2.8 Gbps', '64·GB 노드와 2.8·Gbps'],
    ['평균 10 QPS인 서비스', '평균 10·QPS인 서비스'],
    ['20%의 시간, 60%면', '20%+의 시간, 60%+면'],
    ['‘예’가 나온 “절”이라고', '‘예’+가 나온 “절”+이라고'],
    ['스냅숏(RDB)만 쓸 때', '스냅숏(RDB)+만 쓸 때'],
    ['100% × 2, 50%.', '100% × 2, 50%.'],
    ['2 Server와 3 Books', '2 Server와 3 Books'],
    ['QPS 3 만들기', 'QPS 3 만들기'],
  ])('%s', (text, bound) => {
    expect(shown(text)).toBe(bound);
  });
});
