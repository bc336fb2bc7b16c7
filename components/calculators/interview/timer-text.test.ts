import { expect, it } from 'vitest';
import { planInterview } from '@/lib/estimate/interview-time';
import { clockText, timerSentence } from './timer-text';

it.each([
  [45, '45:00'],
  [13.0833, '13:05'],
  [0.999, '1:00'],
  [0.5, '0:30'],
  [0.001, '0:00'],
  [0, '0:00'],
  [90, '90:00'],
])('%d minutes stand on the clock as %s', (minutes, text) => {
  expect(clockText(minutes)).toBe(text);
});

it('says where one is, and nothing of seconds', () => {
  const step = planInterview(45)[1];
  expect(timerSentence('rest', step, 1)).toMatch(/^시작을 누르면/);
  expect(timerSentence('running', step, 1)).toBe('지금은 2단계 개략 설계와 동의예요.');
  expect(timerSentence('paused', step, 1)).toBe('2단계 개략 설계와 동의에서 멈췄어요.');
  expect(timerSentence('finished', step, 1)).toMatch(/^시간이 다 됐어요/);
});
