import { formatQuantity } from '../format-quantity';
import type { InputSpec, Model, OutputSpec, Preset, Step } from './model';
import {
  ACCESS_PATTERNS,
  type AccessPattern,
  FITNESS,
  type NosqlInput,
  type NosqlOutput,
  rankNosql,
  STORES,
  scoreStores,
} from './nosql-fit';
import { toSteps } from './working';

const PATTERNS: Readonly<Record<AccessPattern, readonly [label: string, hint: string]>> = {
  key: ['키 조회 지연', '키 하나로 값을 아주 빨리 읽어야 하나요?'],
  relations: ['관계 탐색', '친구의 친구처럼 관계를 여러 번 건너나요?'],
  flex: ['유연한 구조', '데이터마다 모양이 다르거나 자주 바뀌나요?'],
  series: ['시간 구간 집계', '시각 순서로 쌓고 구간별로 모아 보나요?'],
  writes: ['대량 쓰기', '쓰기가 쉬지 않고 많이 들어오나요?'],
  joins: ['조인·트랜잭션', '여러 표를 잇거나 한꺼번에 바꿔야 하나요?'],
};

const weights = (
  key: number,
  relations: number,
  flex: number,
  series: number,
  writes: number,
  joins: number,
): NosqlInput => ({
  key,
  relations,
  flex,
  series,
  writes,
  joins,
});

/** A session store: an even start would rank nothing. */
const DEFAULTS = weights(3, 0, 0, 0, 1, 0);

const inputOf = (key: AccessPattern): InputSpec => ({
  kind: 'number',
  key,
  label: PATTERNS[key][0],
  hint: PATTERNS[key][1],
  unit: 'score',
  min: 0,
  max: 3,
  default: DEFAULTS[key],
  scale: 'linear',
  integer: true,
});

const PRESETS: readonly Preset[] = [
  { id: 'session', label: '세션', values: DEFAULTS },
  { id: 'friends', label: '친구 추천', values: weights(1, 3, 1, 0, 0, 0) },
  { id: 'metrics', label: '서버 메트릭', values: weights(0, 0, 0, 3, 3, 0) },
  { id: 'catalog', label: '상품 카탈로그', values: weights(1, 0, 3, 0, 0, 1) },
  { id: 'messages', label: '메시지 기록', values: weights(1, 0, 1, 1, 3, 0) },
  { id: 'payment', label: '결제', values: weights(0, 1, 0, 0, 0, 3) },
];

const OUTPUTS: readonly OutputSpec[] = STORES.map(({ kind, label }) => ({ key: kind, label, unit: 'score' }));

/** A product that no line break parts. */
const times = (weight: string | number, fitness: number): string => `${weight}\u00a0×\u00a0${fitness}`;
const sumOf = (term: (pattern: AccessPattern) => string): string => ACCESS_PATTERNS.map(term).join(' + ');

const explain = (input: NosqlInput): readonly Step[] =>
  toSteps(
    OUTPUTS,
    scoreStores(input),
    STORES.map(({ kind }) => ({
      id: kind,
      formula: sumOf((pattern) => times(PATTERNS[pattern][0], FITNESS[pattern][kind])),
      substitution: sumOf((pattern) => times(input[pattern], FITNESS[pattern][kind])),
      uses: ACCESS_PATTERNS.filter((pattern) => FITNESS[pattern][kind] > 0),
    })),
  );

function summarize(input: NosqlInput): string {
  const ranked = rankNosql(input);
  const best = ranked.filter(({ rank }) => rank === 1);
  const next = ranked[best.length];
  if (next === undefined) return '아직 갈래가 갈리지 않아요. 중요한 접근 패턴의 무게를 올려 보세요.';
  const names = best.map(({ label }) => label).join(', ');
  const score = formatQuantity(best[0]?.score ?? 0, 'score');
  const tie = best.length > 1 ? '똑같이 ' : '';
  return `이 접근 패턴에는 ${names} 저장소가 ${tie}${score}으로 가장 잘 맞고, 다음은 ${next.label} ${formatQuantity(next.score, 'score')}이에요. 점수는 이 책이 정한 어림이에요.`;
}

/** C16: which kind of store suits an access pattern. The weights start at 0, so that a question names only those that matter. */
export const nosqlModel: Model<NosqlInput, NosqlOutput> = {
  name: 'nosql-fit',
  inputs: ACCESS_PATTERNS.map(inputOf),
  outputs: OUTPUTS,
  presets: PRESETS,
  compute: scoreStores,
  explain,
  summarize,
};
