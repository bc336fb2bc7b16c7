import { useEffect, useRef, useState } from 'react';
import css from './calculator.module.css';
import { copyToClipboard } from './copy-to-clipboard';
import field from './field.module.css';
import { flushQuery } from './location-query';

interface Props {
  readonly onReset: () => void;
  /** The whole calculation as text, for the address of this page. */
  readonly textFor: (url: string) => string;
}

const SAID_MS = 4000;

function addressNow(): string {
  flushQuery();
  return window.location.href;
}

/** 초기화, 글로 복사, 링크 복사. */
export function SheetActions({ onReset, textFor }: Props) {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (sentence: string) => {
    setSaid(sentence);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(''), SAID_MS);
  };
  const copy = async (text: string, done: string) =>
    say((await copyToClipboard(text)) ? done : '복사하지 못했어요. 주소창의 주소를 직접 복사해 주세요.');

  return (
    <div className={css.actions}>
      <button
        type="button"
        className={field.button}
        onClick={() => {
          onReset();
          say('처음 값으로 되돌렸어요.');
        }}
      >
        초기화
      </button>
      <button
        type="button"
        className={field.button}
        onClick={() => copy(textFor(addressNow()), '풀이를 글로 복사했어요.')}
      >
        글로 복사
      </button>
      <button
        type="button"
        className={field.button}
        onClick={() => copy(addressNow(), '이 값이 담긴 링크를 복사했어요.')}
      >
        링크 복사
      </button>
      <span className={css.said} role="status">
        {said}
      </span>
    </div>
  );
}
