import { formatQuantity as show } from '../format-quantity';
import { type CapacityInput, type CapacityOutput, estimateCapacity } from './capacity';
import { CAPACITY_OUTPUTS } from './capacity-outputs';
import type { Step } from './model';
import { toSteps, type Working } from './working';

const dayLength = (mode: CapacityInput['mode']): string => (mode === 'mental' ? '10만 초' : '86,400초');

function trafficWorkings(input: CapacityInput, output: CapacityOutput): readonly Working[] {
  const day = dayLength(input.mode);
  const factor = show(input.peakFactor, 'factor');
  return [
    {
      id: 'dau',
      formula: 'MAU × 매일 쓰는 비율',
      substitution: `${show(input.mau, 'people')} × ${show(input.dauRatio, 'ratio')}`,
      uses: ['mau', 'dauRatio'],
    },
    {
      id: 'writesPerDay',
      formula: 'DAU × 1인당 하루 쓰기',
      substitution: `${show(output.dau, 'people')} × ${show(input.writesPerUser, 'itemsPerDay')}`,
      uses: ['dau', 'writesPerUser'],
    },
    {
      id: 'readsPerDay',
      formula: 'DAU × 1인당 하루 읽기',
      substitution: `${show(output.dau, 'people')} × ${show(input.readsPerUser, 'itemsPerDay')}`,
      uses: ['dau', 'readsPerUser'],
    },
    {
      id: 'writeQps',
      formula: `하루 쓰기 ÷ ${day}`,
      substitution: `${show(output.writesPerDay, 'itemsPerDay')} ÷ ${day}`,
      uses: ['writesPerDay', 'mode'],
    },
    {
      id: 'readQps',
      formula: `하루 읽기 ÷ ${day}`,
      substitution: `${show(output.readsPerDay, 'itemsPerDay')} ÷ ${day}`,
      uses: ['readsPerDay', 'mode'],
    },
    {
      id: 'peakWriteQps',
      formula: '평균 쓰기 QPS × 피크 계수',
      substitution: `${show(output.writeQps, 'perSecond')} × ${factor}`,
      uses: ['writeQps', 'peakFactor'],
    },
    {
      id: 'peakReadQps',
      formula: '평균 읽기 QPS × 피크 계수',
      substitution: `${show(output.readQps, 'perSecond')} × ${factor}`,
      uses: ['readQps', 'peakFactor'],
    },
    {
      id: 'peakTotalQps',
      formula: '최대 쓰기 QPS + 최대 읽기 QPS',
      substitution: `${show(output.peakWriteQps, 'perSecond')} + ${show(output.peakReadQps, 'perSecond')}`,
      uses: ['peakWriteQps', 'peakReadQps'],
    },
  ];
}

function storageWorkings(input: CapacityInput, output: CapacityOutput): readonly Working[] {
  const writes = show(output.writesPerDay, 'itemsPerDay');
  const media = `${show(input.mediaRatio, 'ratio')} × ${show(input.mediaBytes, 'bytes')}`;
  const time = `365일 × ${show(input.years, 'years')} × ${show(input.replicas, 'copies')}`;
  return [
    {
      id: 'bytesPerWrite',
      formula: '텍스트 크기 + 미디어가 붙는 비율 × 미디어 크기',
      substitution: `${show(input.textBytes, 'bytes')} + ${media}`,
      uses: ['textBytes', 'mediaRatio', 'mediaBytes'],
    },
    {
      id: 'mediaBytesPerDay',
      formula: '하루 쓰기 × 미디어가 붙는 비율 × 미디어 크기',
      substitution: `${writes} × ${media}`,
      uses: ['writesPerDay', 'mediaRatio', 'mediaBytes'],
    },
    {
      id: 'textBytesPerDay',
      formula: '하루 쓰기 × 텍스트 크기',
      substitution: `${writes} × ${show(input.textBytes, 'bytes')}`,
      uses: ['writesPerDay', 'textBytes'],
    },
    {
      id: 'storageBytesPerDay',
      formula: '하루 미디어 + 하루 텍스트',
      substitution: `${show(output.mediaBytesPerDay, 'bytesPerDay')} + ${show(output.textBytesPerDay, 'bytesPerDay')}`,
      uses: ['mediaBytesPerDay', 'textBytesPerDay'],
    },
    {
      id: 'storageTotalBytes',
      formula: '하루 저장량 × 365일 × 보관 기간 × 복제 수',
      substitution: `${show(output.storageBytesPerDay, 'bytesPerDay')} × ${time}`,
      uses: ['storageBytesPerDay', 'years', 'replicas'],
    },
    {
      id: 'mediaTotalBytes',
      formula: '하루 미디어 × 365일 × 보관 기간 × 복제 수',
      substitution: `${show(output.mediaBytesPerDay, 'bytesPerDay')} × ${time}`,
      uses: ['mediaBytesPerDay', 'years', 'replicas'],
    },
  ];
}

function bandwidthWorkings(input: CapacityInput, output: CapacityOutput): readonly Working[] {
  const day = dayLength(input.mode);
  return [
    {
      id: 'ingressBitsPerSecond',
      formula: `하루 저장량 × 8비트 ÷ ${day}`,
      substitution: `${show(output.storageBytesPerDay, 'bytesPerDay')} × 8 ÷ ${day}`,
      uses: ['storageBytesPerDay', 'mode'],
    },
    {
      id: 'egressBitsPerSecond',
      formula: `하루 읽기 × 쓰기 한 건의 크기 × 8비트 ÷ ${day}`,
      substitution: `${show(output.readsPerDay, 'itemsPerDay')} × ${show(output.bytesPerWrite, 'bytes')} × 8 ÷ ${day}`,
      uses: ['readsPerDay', 'bytesPerWrite', 'mode'],
    },
  ];
}

function machineWorkings(input: CapacityInput, output: CapacityOutput): readonly Working[] {
  return [
    {
      id: 'cacheBytes',
      formula: '캐시할 비율 × 하루 읽기 × 캐시 객체 크기',
      substitution: `${show(input.hotFraction, 'ratio')} × ${show(output.readsPerDay, 'itemsPerDay')} × ${show(input.objBytes, 'bytes')}`,
      uses: ['hotFraction', 'readsPerDay', 'objBytes'],
    },
    {
      id: 'cacheNodes',
      formula: '⌈캐시 요구량 ÷ (노드 메모리 × 쓸 수 있는 비율)⌉',
      substitution: `⌈${show(output.cacheBytes, 'bytes')} ÷ (${show(input.nodeMem, 'bytes')} × ${show(input.usable, 'ratio')})⌉`,
      uses: ['cacheBytes', 'nodeMem', 'usable'],
    },
    {
      id: 'servers',
      formula: '⌈최대 QPS ÷ (서버 처리량 × 목표 사용률)⌉ + 예비',
      substitution: `⌈${show(output.peakTotalQps, 'perSecond')} ÷ (${show(input.serverQps, 'perSecond')} × ${show(input.targetUtil, 'ratio')})⌉ + ${show(input.spare, 'servers')}`,
      uses: ['peakTotalQps', 'serverQps', 'targetUtil', 'spare'],
    },
  ];
}

/** The whole chain, one step an output. */
export function explainCapacity(input: CapacityInput): readonly Step[] {
  const output = estimateCapacity(input);
  const parts = [trafficWorkings, storageWorkings, bandwidthWorkings, machineWorkings];
  return toSteps(
    CAPACITY_OUTPUTS,
    output,
    parts.flatMap((workings) => workings(input, output)),
  );
}
