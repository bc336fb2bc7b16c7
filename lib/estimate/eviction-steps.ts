import { formatQuantity as show } from '../format-quantity';
import { formatNumber } from '../korean';
import { POLICY_NAMES, type PolicyName } from '../simulate/eviction/policy';
import { POLICY_WORDS, policyLabel } from '../simulate/eviction/policy-words';
import { SCAN_EVERY, SCAN_KEYS } from '../simulate/eviction/workload-sizes';
import type { EvictionInput, EvictionOutput } from './eviction';
import { EVICTION_OUTPUTS } from './eviction-specs';
import type { Step } from './model';
import { toSteps, type Working } from './working';

const GENERATED = ['workload', 'requests', 'keys', 'skew', 'seed'];

/** The inputs that make the requests. */
const SOURCES: Readonly<Record<EvictionInput['workload'], readonly string[]>> = {
  zipf: GENERATED,
  scan: GENERATED,
  shift: GENERATED,
  loop: ['workload', 'requests'],
  trace: ['workload', 'trace'],
};

function totalWorking(input: EvictionInput, output: EvictionOutput): Working {
  const asked = show(input.requests, 'times');
  if (input.workload === 'trace')
    return {
      id: 'total',
      formula: '적은 키의 수',
      substitution: show(output.total, 'times'),
      uses: SOURCES.trace,
    };
  if (input.workload !== 'scan')
    return { id: 'total', formula: '요청 수', substitution: asked, uses: ['workload', 'requests'] };
  return {
    id: 'total',
    formula: `요청 수 + ${SCAN_KEYS} × ⌊(요청 수 − 1) ÷ ${formatNumber(SCAN_EVERY)}⌋`,
    substitution: `${asked} + ${SCAN_KEYS} × ⌊(${formatNumber(input.requests)} − 1) ÷ ${formatNumber(SCAN_EVERY)}⌋`,
    uses: ['workload', 'requests'],
  };
}

/** What one policy reads besides the requests and the room. */
const OWN_INPUTS: Partial<Record<PolicyName, string>> = { ttl: 'ttl', random: 'seed' };

function hitsWorking(name: PolicyName, input: EvictionInput, output: EvictionOutput): Working {
  const own = OWN_INPUTS[name];
  return {
    id: `${name}Hits`,
    formula: `빈 캐시에 차례로 돌려 히트를 셈. ${POLICY_WORDS[name].rule}`,
    substitution: `자리 ${show(input.capacity, 'things')}, 요청 ${show(output.total, 'times')}`,
    uses: [...new Set([...SOURCES[input.workload], 'capacity', 'total', ...(own ? [own] : [])])],
  };
}

function ratioWorking(name: PolicyName, output: EvictionOutput): Working {
  return {
    id: `${name}Ratio`,
    formula: `${policyLabel(name)} 히트 ÷ 돌린 요청`,
    substitution: `${show(output[`${name}Hits`], 'times')} ÷ ${show(output.total, 'times')}`,
    uses: [`${name}Hits`, 'total'],
  };
}

function watchedWorkings({ policy }: EvictionInput, output: EvictionOutput): readonly Working[] {
  const watched = show(output.watchedRatio, 'ratio');
  return [
    {
      id: 'watchedRatio',
      formula: `${policyLabel(policy)} 적중률`,
      substitution: watched,
      uses: ['policy', `${policy}Ratio`],
    },
    {
      id: 'gap',
      formula: 'OPT 적중률 − 고른 정책의 적중률',
      substitution: `${show(output.optRatio, 'ratio')} − ${watched}`,
      uses: ['optRatio', 'watchedRatio'],
    },
  ];
}

/** One step an output: what is counted, and what is divided. */
export function explainEviction(input: EvictionInput, output: EvictionOutput): readonly Step[] {
  return toSteps(EVICTION_OUTPUTS, output, [
    totalWorking(input, output),
    ...POLICY_NAMES.map((name) => hitsWorking(name, input, output)),
    ...POLICY_NAMES.map((name) => ratioWorking(name, output)),
    ...watchedWorkings(input, output),
  ]);
}
