'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { LONGEST_REPORT, REPORT_KINDS, type ReportKind } from '@/lib/quiz/report-kinds';
import { postReport } from './quiz-api';
import styles from './report-question.module.css';

const KIND_LABELS: Record<ReportKind, { readonly label: string; readonly means: string }> = {
  wrong: { label: '틀림', means: '정답이나 설명이 사실과 달라요' },
  unclear: { label: '불분명', means: '무엇을 묻는지, 보기가 어떻게 다른지 알기 어려워요' },
  outdated: { label: '낡음', means: '이제는 맞지 않는 이야기예요' },
};

interface ReportDialogProps {
  readonly questionId: string;
  readonly onClose: () => void;
}

/** What is the matter, in a word and a sentence. It lies outside of the card's form, which Enter would send. */
export function ReportDialog({ questionId, onClose }: ReportDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  /** One for each opening: pressing twice, or again after a lost reply, keeps one report. */
  const [reportId] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<ReportKind>();
  const [sentence, setSentence] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isSending, setIsSending] = useState(false);
  const [isTaken, setIsTaken] = useState(false);

  useEffect(() => dialog.current?.showModal(), []);

  const send = async () => {
    if (isSending) return;
    if (!kind) return setProblem('무엇이 문제인지 하나를 고르세요.');
    if (sentence.trim() === '') return setProblem('어디가 어떻게 문제인지 한 문장으로 적어 주세요.');
    setIsSending(true);
    const reply = await postReport({ id: reportId, questionId, kind, sentence });
    setIsSending(false);
    setProblem(reply.ok ? undefined : reply.error.message);
    setIsTaken(reply.ok);
  };
  const press = (event: KeyboardEvent) => {
    // The keys of the card behind stay behind.
    event.stopPropagation();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };

  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onKeyDown={press}
    >
      <h2 id={`${id}-title`}>문항 신고</h2>
      {isTaken ? (
        <p role="status">고마워요. 문항을 고치는 사람에게 전했어요.</p>
      ) : (
        <>
          <div className={styles.kinds} role="radiogroup" aria-label="무엇이 문제인가요?">
            {REPORT_KINDS.map((one) => (
              <label key={one} className={styles.kind} data-chosen={one === kind}>
                <input
                  type="radio"
                  name={`${id}-kind`}
                  checked={one === kind}
                  onChange={() => setKind(one)}
                />
                <span>
                  <strong>{KIND_LABELS[one].label}</strong> {KIND_LABELS[one].means}
                </span>
              </label>
            ))}
          </div>
          <label htmlFor={`${id}-sentence`} className={styles.asked}>
            어디가 어떻게 문제인가요? ({LONGEST_REPORT}자까지)
          </label>
          <textarea
            id={`${id}-sentence`}
            className={styles.sentence}
            rows={3}
            maxLength={LONGEST_REPORT}
            value={sentence}
            onChange={(event) => setSentence(event.target.value)}
          />
          {problem ? (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          ) : null}
        </>
      )}
      <p className={styles.actions}>
        {isTaken ? null : (
          <button type="button" className={styles.send} disabled={isSending} onClick={() => void send()}>
            {isSending ? '보내고 있어요…' : '신고 보내기'} <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </button>
        )}
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          닫기 <kbd>Esc</kbd>
        </button>
      </p>
    </dialog>,
    document.body,
  );
}
