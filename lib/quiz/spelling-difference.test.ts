import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeText } from './grade-text';
import { otherLayout } from './other-layout';
import type { TextPiece } from './protocol';
import { fillIn } from './questions.fixture';
import { spellingDifference } from './spelling-difference';
import { swappedLetters } from './swapped-letters';

const marked = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('spellingDifference', () => {
  it.each([
    ['와이드 칼럼', '와이드 컬럼', '와이드 [칼]럼', '와이드 [컬]럼', '다른 자모: ㅏ → ㅓ'],
    ['와이드칼럼이라고', '와이드 컬럼', '와이드[칼]럼이라고', '와이드 [컬]럼', '다른 자모: ㅏ → ㅓ'],
    ['승겨', '승격', '승[겨]', '승[격]', '빠진 자모: ㄱ'],
    ['승격ㅇ', '승격', '승격[ㅇ]', '승격', '더 들어간 자모: ㅇ'],
    ['Wide Colum', 'wide column', 'Wide Colum', 'wide colum[n]', '빠진 글자: n'],
    ['promotoin', 'promotion', 'promot[oi]n', 'promot[io]n', '자리가 바뀐 글자: oi → io'],
  ])('%s beside %s', (typed, answer, typedMarked, meantMarked, says) => {
    const length = typed === '와이드칼럼이라고' ? 5 : typed.replaceAll(' ', '').length;
    const difference = spellingDifference(typed, answer, length);
    expect(marked(difference.typed)).toBe(typedMarked);
    expect(marked(difference.meant)).toBe(meantMarked);
    expect(difference.says).toBe(says);
  });

  it('loses nothing of either text', () => {
    const word = fc.stringMatching(/^[가-힣a-z -]{1,12}$/);
    fc.assert(
      fc.property(word, word, (typed, answer) => {
        const difference = spellingDifference(typed, answer, typed.length);
        expect(difference.typed.map(({ text }) => text).join('')).toBe(typed.trim());
        expect(difference.meant.map(({ text }) => text).join('')).toBe(answer);
      }),
    );
  });
});

describe('an almost right text', () => {
  it('carries what differs, blank by blank', () => {
    const question = fillIn([], { blanks: [{ accept: ['복제'] }, { accept: ['와이드 컬럼'] }] });
    const graded = gradeText(question, { type: 'cl', texts: ['복제', '와이드 칼럼을'] });
    const solution = graded.ok ? graded.value.solution : undefined;
    expect(solution?.type === 'cl' && solution.slips).toMatchObject([
      { blank: 1, says: '다른 자모: ㅏ → ㅓ' },
    ]);
  });

  it('of the other keyboard layout is right, and says how it was read', () => {
    expect(gradeText(fillIn(['해시', 'hash']), { type: 'cl', texts: [' gotl '] })).toMatchObject({
      ok: true,
      value: { verdict: 'right', remark: '‘gotl’을 한/영을 바꾸지 않고 친 ‘해시’로 읽었어요.' },
    });
  });
});

describe('otherLayout', () => {
  it.each([
    ['gotl', '해시'],
    ['tmdrurdmf', '승격을'],
    ['GOTL', '해시'],
    ['ㅗㅁ노', 'hash'],
    ['2PC', '2ㅖㅊ'],
  ])('%s may be %s', (typed, meant) => {
    expect(otherLayout(typed)).toContain(meant);
  });

  it.each(['', '123', '키-value', 'C와 D'])('leaves %j alone: it is in no script or in both', (text) => {
    expect(otherLayout(text)).toEqual([]);
  });
});

it.each([
  ['promotoin', 'promotion', true],
  ['promotion', 'promotion', false],
  ['promotino', 'promotion', true],
  ['prmootoin', 'promotion', false],
  ['abc', 'abcd', false],
  ['', '', false],
])('swappedLetters(%s, %s) is %s', (a, b, swapped) => {
  expect(swappedLetters(a, b)).toBe(swapped);
});
