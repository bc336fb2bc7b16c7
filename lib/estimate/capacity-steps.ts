import { formatQuantity as show } from '../units';
import { type CapacityInput, type CapacityOutput, estimateCapacity } from './capacity';
import type { Step } from './model';

const dayLength = (mode: CapacityInput['mode']): string => (mode === 'mental' ? '10만 초' : '86,400초');

function trafficSteps(input: CapacityInput, output: CapacityOutput): readonly Step[] {
  const day = dayLength(input.mode);
  const factor = show(input.peakFactor, 'factor');
  return [
    {
      id: 'dau',
      label: '하루 활성 사용자(DAU)',
      formula: 'MAU × 매일 쓰는 비율',
      substitution: `${show(input.mau, 'people')} × ${show(input.dauRatio, 'ratio')}`,
      value: output.dau,
      unit: 'people',
      uses: ['mau', 'dauRatio'],
    },
    {
      id: 'writesPerDay',
      label: '하루 쓰기',
      formula: 'DAU × 1인당 하루 쓰기',
      substitution: `${show(output.dau, 'people')} × ${show(input.writesPerUser, 'itemsPerDay')}`,
      value: output.writesPerDay,
      unit: 'itemsPerDay',
      uses: ['dau', 'writesPerUser'],
    },
    {
      id: 'readsPerDay',
      label: '하루 읽기',
      formula: 'DAU × 1인당 하루 읽기',
      substitution: `${show(output.dau, 'people')} × ${show(input.readsPerUser, 'itemsPerDay')}`,
      value: output.readsPerDay,
      unit: 'itemsPerDay',
      uses: ['dau', 'readsPerUser'],
    },
    {
      id: 'writeQps',
      label: '평균 쓰기 QPS',
      formula: `하루 쓰기 ÷ ${day}`,
      substitution: `${show(output.writesPerDay, 'itemsPerDay')} ÷ ${day}`,
      value: output.writeQps,
      unit: 'perSecond',
      uses: ['writesPerDay', 'mode'],
    },
    {
      id: 'readQps',
      label: '평균 읽기 QPS',
      formula: `하루 읽기 ÷ ${day}`,
      substitution: `${show(output.readsPerDay, 'itemsPerDay')} ÷ ${day}`,
      value: output.readQps,
      unit: 'perSecond',
      uses: ['readsPerDay', 'mode'],
    },
    {
      id: 'peakWriteQps',
      label: '최대 쓰기 QPS',
      formula: '평균 쓰기 QPS × 피크 계수',
      substitution: `${show(output.writeQps, 'perSecond')} × ${factor}`,
      value: output.peakWriteQps,
      unit: 'perSecond',
      uses: ['writeQps', 'peakFactor'],
    },
    {
      id: 'peakReadQps',
      label: '최대 읽기 QPS',
      formula: '평균 읽기 QPS × 피크 계수',
      substitution: `${show(output.readQps, 'perSecond')} × ${factor}`,
      value: output.peakReadQps,
      unit: 'perSecond',
      uses: ['readQps', 'peakFactor'],
    },
    {
      id: 'peakTotalQps',
      label: '최대 QPS',
      formula: '최대 쓰기 QPS + 최대 읽기 QPS',
      substitution: `${show(output.peakWriteQps, 'perSecond')} + ${show(output.peakReadQps, 'perSecond')}`,
      value: output.peakTotalQps,
      unit: 'perSecond',
      uses: ['peakWriteQps', 'peakReadQps'],
    },
  ];
}

function storageSteps(input: CapacityInput, output: CapacityOutput): readonly Step[] {
  const writes = show(output.writesPerDay, 'itemsPerDay');
  const media = `${show(input.mediaRatio, 'ratio')} × ${show(input.mediaBytes, 'bytes')}`;
  const time = `365일 × ${show(input.years, 'years')} × ${show(input.replicas, 'copies')}`;
  return [
    {
      id: 'bytesPerWrite',
      label: '쓰기 한 건의 크기',
      formula: '텍스트 크기 + 미디어가 붙는 비율 × 미디어 크기',
      substitution: `${show(input.textBytes, 'bytes')} + ${media}`,
      value: output.bytesPerWrite,
      unit: 'bytes',
      uses: ['textBytes', 'mediaRatio', 'mediaBytes'],
    },
    {
      id: 'mediaBytesPerDay',
      label: '하루 미디어',
      formula: '하루 쓰기 × 미디어가 붙는 비율 × 미디어 크기',
      substitution: `${writes} × ${media}`,
      value: output.mediaBytesPerDay,
      unit: 'bytesPerDay',
      uses: ['writesPerDay', 'mediaRatio', 'mediaBytes'],
    },
    {
      id: 'textBytesPerDay',
      label: '하루 텍스트',
      formula: '하루 쓰기 × 텍스트 크기',
      substitution: `${writes} × ${show(input.textBytes, 'bytes')}`,
      value: output.textBytesPerDay,
      unit: 'bytesPerDay',
      uses: ['writesPerDay', 'textBytes'],
    },
    {
      id: 'storageBytesPerDay',
      label: '하루 저장량',
      formula: '하루 미디어 + 하루 텍스트',
      substitution: `${show(output.mediaBytesPerDay, 'bytesPerDay')} + ${show(output.textBytesPerDay, 'bytesPerDay')}`,
      value: output.storageBytesPerDay,
      unit: 'bytesPerDay',
      uses: ['mediaBytesPerDay', 'textBytesPerDay'],
    },
    {
      id: 'storageTotalBytes',
      label: '전체 저장량',
      formula: '하루 저장량 × 365일 × 보관 기간 × 복제 수',
      substitution: `${show(output.storageBytesPerDay, 'bytesPerDay')} × ${time}`,
      value: output.storageTotalBytes,
      unit: 'bytes',
      uses: ['storageBytesPerDay', 'years', 'replicas'],
    },
    {
      id: 'mediaTotalBytes',
      label: '그중 미디어',
      formula: '하루 미디어 × 365일 × 보관 기간 × 복제 수',
      substitution: `${show(output.mediaBytesPerDay, 'bytesPerDay')} × ${time}`,
      value: output.mediaTotalBytes,
      unit: 'bytes',
      uses: ['mediaBytesPerDay', 'years', 'replicas'],
    },
  ];
}

function bandwidthSteps(input: CapacityInput, output: CapacityOutput): readonly Step[] {
  const day = dayLength(input.mode);
  return [
    {
      id: 'ingressBitsPerSecond',
      label: '들어오는 대역폭',
      formula: `하루 저장량 × 8비트 ÷ ${day}`,
      substitution: `${show(output.storageBytesPerDay, 'bytesPerDay')} × 8 ÷ ${day}`,
      value: output.ingressBitsPerSecond,
      unit: 'bitsPerSecond',
      uses: ['storageBytesPerDay', 'mode'],
    },
    {
      id: 'egressBitsPerSecond',
      label: '나가는 대역폭',
      formula: `하루 읽기 × 쓰기 한 건의 크기 × 8비트 ÷ ${day}`,
      substitution: `${show(output.readsPerDay, 'itemsPerDay')} × ${show(output.bytesPerWrite, 'bytes')} × 8 ÷ ${day}`,
      value: output.egressBitsPerSecond,
      unit: 'bitsPerSecond',
      uses: ['readsPerDay', 'bytesPerWrite', 'mode'],
    },
  ];
}

function machineSteps(input: CapacityInput, output: CapacityOutput): readonly Step[] {
  return [
    {
      id: 'cacheBytes',
      label: '캐시 요구량',
      formula: '캐시할 비율 × 하루 읽기 × 캐시 객체 크기',
      substitution: `${show(input.hotFraction, 'ratio')} × ${show(output.readsPerDay, 'itemsPerDay')} × ${show(input.objBytes, 'bytes')}`,
      value: output.cacheBytes,
      unit: 'bytes',
      uses: ['hotFraction', 'readsPerDay', 'objBytes'],
    },
    {
      id: 'cacheNodes',
      label: '캐시 노드 수',
      formula: '⌈캐시 요구량 ÷ (노드 메모리 × 쓸 수 있는 비율)⌉',
      substitution: `⌈${show(output.cacheBytes, 'bytes')} ÷ (${show(input.nodeMem, 'bytes')} × ${show(input.usable, 'ratio')})⌉`,
      value: output.cacheNodes,
      unit: 'servers',
      uses: ['cacheBytes', 'nodeMem', 'usable'],
    },
    {
      id: 'servers',
      label: '서버 수',
      formula: '⌈최대 QPS ÷ (서버 처리량 × 목표 사용률)⌉ + 예비',
      substitution: `⌈${show(output.peakTotalQps, 'perSecond')} ÷ (${show(input.serverQps, 'perSecond')} × ${show(input.targetUtil, 'ratio')})⌉ + ${show(input.spare, 'servers')}`,
      value: output.servers,
      unit: 'servers',
      uses: ['peakTotalQps', 'serverQps', 'targetUtil', 'spare'],
    },
  ];
}

/** The whole chain, one step an output. */
export function explainCapacity(input: CapacityInput): readonly Step[] {
  const output = estimateCapacity(input);
  return [trafficSteps, storageSteps, bandwidthSteps, machineSteps].flatMap((steps) => steps(input, output));
}
