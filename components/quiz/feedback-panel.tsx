'use client';

import { useLayoutEffect, useRef } from 'react';
import type { AnswerReceipt } from '@/lib/quiz/protocol';
import type { Rating } from '@/lib/scheduler/memory';
import { useCardKeys } from './card-keys';
import { CONFIDENCE_REMARKS } from './confidence-words';
import styles from './feedback-panel.module.css';
import { InlineText } from './inline-text';
import { intervalText, RATING_LABELS, SLIP_LABELS } from './rating-words';
import { SpellingSlips } from './spelling-slips';
import { VERDICT_WORDS } from './verdict-words';
import { WorkedSteps } from './worked-steps';

interface FeedbackPanelProps {
  readonly receipt: AnswerReceipt;
  /** Goes on with this rating; the proposed one is already stored. */
  readonly onRate: (rating: Rating) => void;
  readonly onUndo: (() => void) | undefined;
  readonly isSending: boolean;
  /** A missed question comes again before the sitting ends. */
  readonly comesAgain?: boolean;
}

/** Right or wrong, why, where it is written, and when it will be asked again. */
export function FeedbackPanel({ receipt, onRate, onUndo, isSending, comesAgain }: FeedbackPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const { feedback, confidence, section } = receipt;
  const { verdict, solution } = feedback;
  const { sign, words } = VERDICT_WORDS[verdict];

  /** A slip of the pen, or something else? Who wrote it knows. */
  const isLearnersCall = solution.type === 'cl' && verdict === 'almost' && receipt.choices.length > 0;
  const labelOf = (rating: Rating) =>
    isLearnersCall ? SLIP_LABELS[rating === 'again' ? 'wrong' : 'right'] : RATING_LABELS[rating];

  useLayoutEffect(() => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useCardKeys(
    panel,
    (event) => {
      const chosen = receipt.choices[Number(event.key) - 1];
      const goesOn = (event.key === 'Enter' || event.key === ' ') && !isControl(event.target);
      if (!chosen && !goesOn) return;
      event.preventDefault();
      onRate(chosen?.rating ?? receipt.proposed);
    },
    { enabled: !isSending },
  );

  return (
    <div ref={panel} className={styles.panel} data-verdict={verdict} tabIndex={-1} role="status">
      <p className={styles.verdict}>
        <span aria-hidden="true">{sign}</span> {words}
      </p>
      {confidence ? <p className={styles.confidence}>{CONFIDENCE_REMARKS[confidence][verdict]}</p> : null}
      {feedback.remark ? <p className={styles.remark}>{feedback.remark}</p> : null}
      {solution.type === 'cl' ? <SpellingSlips slips={solution.slips ?? []} /> : null}
      {solution.type === 'nu' ? <WorkedSteps solution={solution} /> : null}
      <p className={styles.explain}>
        <InlineText text={feedback.explain} />
      </p>
      <p className={styles.links}>
        <a href={section.href}>
          {section.chapterTitle} · {section.sectionTitle}
        </a>
        {receipt.calculatorHref ? (
          <a href={receipt.calculatorHref}>
            {receipt.calculatorHref.includes('?') ? '이 숫자로 계산기 열기' : '계산기에서 해 보기'}
          </a>
        ) : null}
      </p>
      <MemoryHint receipt={receipt} />
      {comesAgain ? <p className={styles.hint}>오늘 복습을 마치기 전에 한 번 더 물을게요.</p> : null}
      {isLearnersCall ? <p className={styles.call}>이만큼 다른 답을 어떻게 셀까요?</p> : null}
      <div className={styles.ratings}>
        {receipt.choices.length > 0 ? null : (
          <button
            type="button"
            className={styles.rating}
            data-proposed
            onClick={() => onRate(receipt.proposed)}
          >
            다음으로
          </button>
        )}
        {receipt.choices.map((choice, index) => (
          <button
            key={choice.rating}
            type="button"
            className={styles.rating}
            data-proposed={choice.rating === receipt.proposed}
            disabled={isSending}
            onClick={() => onRate(choice.rating)}
          >
            <span>
              <kbd>{index + 1}</kbd> {labelOf(choice.rating)}
            </span>
            <span className={styles.interval}>{intervalText(choice.intervalDays)}</span>
          </button>
        ))}
      </div>
      <p className={styles.hint}>
        <span data-keys>
          <kbd>Enter</kbd>를 누르면{' '}
          {receipt.choices.length > 0 ? `‘${labelOf(receipt.proposed)}’로 ` : '다음으로 '}넘어가요.
        </span>
        {onUndo ? (
          <button type="button" className={styles.undo} onClick={onUndo} disabled={isSending}>
            답 되돌리기 <kbd>U</kbd>
          </button>
        ) : null}
      </p>
    </div>
  );
}

/** What the answer does to the memory, where it is not what one would expect. */
function MemoryHint({ receipt: { choices, movesMemory } }: { receipt: AnswerReceipt }) {
  if (choices.length === 0)
    return <p className={styles.hint}>벼락치기라서 기억과 다음 복습 날짜는 그대로예요.</p>;
  if (!movesMemory)
    return <p className={styles.hint}>오늘 이미 답한 문항이라 다음 복습 날짜는 바뀌지 않아요.</p>;
  if (choices.some(({ takesOut }) => takesOut))
    return (
      <p className={styles.hint}>
        자꾸 잊는 문항이라 잠시 빼 두었어요. 위의 절을 다시 읽고, 준비되면 ‘빼 둔 문항’에서 다시 넣으세요.
      </p>
    );
  return null;
}

/** Enter and Space on a link or button belong to it. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary, dialog, input, select, textarea') !== null;
