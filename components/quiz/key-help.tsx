'use client';

import { useEffect, useRef } from 'react';
import { isTyping } from './card-keys';
import styles from './key-help.module.css';

const KEYS = [
  ['1 – 8', '보기를 고르거나 평가를 정해요'],
  ['↑ ↓', '단계 사이를 오가거나, 든 단계를 옮겨요'],
  ['Space', '단계를 들고 내려놓아요'],
  ['Tab', '다음 칸으로 가요'],
  ['Enter', '답을 보내고, 다음 문항으로 넘어가요'],
  ['Ctrl Enter', '쓴 글을 닫고 채점표를 열어요'],
  ['Z X C', '확실·애매·찍음을 정해요. 글을 쓰는 중에는 Alt와 함께 눌러요'],
  ['U', '마지막 답부터 하나씩 되돌려요'],
  ['S', '문항을 멈춰요'],
  ['B', '문항을 내일로 미뤄요'],
  ['F', '문항에 표시하거나 지워요'],
  ['M', '문항 메뉴를 열어요'],
  ['R', '문항을 신고해요'],
  ['?', '이 도움말을 열고 닫아요'],
] as const;

/** The keys of the review page, behind a button and the key `?`. */
export function KeyHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const toggle = () => (dialog.current?.open ? dialog.current.close() : dialog.current?.showModal());

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target)) return;
      event.preventDefault();
      if (dialog.current?.open) dialog.current.close();
      else dialog.current?.showModal();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  return (
    <>
      <button type="button" className={styles.open} data-keys onClick={toggle} aria-label="글쇠 도움말">
        <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="key-help-title">
        <h2 id="key-help-title">글쇠</h2>
        <dl>
          {KEYS.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className={styles.close} onClick={toggle}>
          닫기 <kbd>Esc</kbd>
        </button>
      </dialog>
    </>
  );
}
