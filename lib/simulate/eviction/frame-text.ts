import { formatNumber, withJosa } from '../../korean';
import type { PolicyName } from './policy';
import { POLICY_WORDS } from './policy-words';
import type { Frame } from './watch';

/** What happens in a frame, as a Korean sentence. */
export function frameText(
  policy: PolicyName,
  frame: Frame,
  ttl: number,
  nameOf: (key: number) => string,
): string {
  const key = withJosa(nameOf(frame.key), '은/는');
  if (frame.hit) return `${key} 히트예요. ${POLICY_WORDS[policy].onHit}`;
  if (frame.left === frame.key)
    return `${key} 들어온 지 ${formatNumber(ttl)}번이 넘어 만료됐어요. 새로 읽어 넣어요.`;
  if (frame.left === undefined) return `${key} 미스예요. 빈자리에 넣어요.`;
  return `${key} 미스예요. ${withJosa(nameOf(frame.left), '을/를')} 내보내고 넣어요.`;
}
