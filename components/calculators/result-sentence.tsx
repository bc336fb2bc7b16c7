import { useEffect, useState } from 'react';
import css from './calculator.module.css';

const QUIET_MS = 700;

/** The result in words. It is read out only once the numbers have come to rest. */
export function ResultSentence({ sentence }: { sentence: string }) {
  const [first] = useState(sentence);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(
      () => setSpoken((last) => (last || sentence !== first ? sentence : '')),
      QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [sentence, first]);
  return (
    <>
      <p className={css.sentence}>{sentence}</p>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
