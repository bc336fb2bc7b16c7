import { formatNumber, withJosa } from '../../korean';

const MOST_TRACE_KEYS = 300;
const LONGEST_KEY = 8;

/** The keys of a text, separated by commas or spaces. */
export const readTrace = (text: string): readonly string[] => text.split(/[\s,，、]+/).filter(Boolean);

/** Why a text is no list of keys, as a Korean sentence. */
export function traceProblem(text: string): string | undefined {
  const keys = readTrace(text);
  const long = keys.find((key) => key.length > LONGEST_KEY);
  if (keys.length === 0) return '요청할 키를 쉼표나 빈칸으로 나누어 적어 주세요. 예: 1, 2, 3, 1';
  if (keys.length > MOST_TRACE_KEYS)
    return `키는 ${formatNumber(MOST_TRACE_KEYS)}개까지 적을 수 있어요. 지금은 ${formatNumber(keys.length)}개예요.`;
  return long === undefined
    ? undefined
    : `키 하나는 ${LONGEST_KEY}자까지예요. ${withJosa(`‘${long.slice(0, LONGEST_KEY)}…’`, '을/를')} 줄이거나 나누어 주세요.`;
}
