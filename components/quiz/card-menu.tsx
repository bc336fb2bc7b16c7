'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { DEED_WORDS } from './card-deed-words';
import { isTyping, useCardKeys } from './card-keys';
import styles from './card-menu.module.css';
import type { CardDeed } from './quiz-api';

interface CardMenuProps {
  readonly isFlagged: boolean;
  readonly onDeed: (deed: CardDeed) => void;
}

/** What can be done with a question besides answering it: by its key, or in a menu. */
export function CardMenu({ isFlagged, onDeed }: CardMenuProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const deeds = [
    { deed: 'suspend', key: 'S' },
    { deed: 'bury', key: 'B' },
    { deed: isFlagged ? 'unflag' : 'flag', key: 'F' },
  ] as const;

  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  const choose = (deed: CardDeed) => {
    setIsOpen(false);
    onDeed(deed);
  };
  useCardKeys(box, (event) => {
    if (isTyping(event.target)) return;
    const chosen = deeds.find(({ key }) => event.code === `Key${key}`);
    if (!chosen && event.code !== 'KeyM') return;
    event.preventDefault();
    if (chosen) choose(chosen.deed);
    else setIsOpen(!isOpen);
  });
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);

  /** Arrows go round, Escape and Tab leave. */
  const move = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = steps[event.key];
    if (event.key === 'Tab') return setIsOpen(false);
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (next === undefined) close();
    else items[(next + items.length) % items.length]?.focus();
  };

  return (
    <div ref={box} className={styles.menu}>
      {isFlagged ? (
        <span className={styles.flag}>
          <span aria-hidden="true">⚑</span> 표시함
        </span>
      ) : null}
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        메뉴 <kbd>M</kbd>
      </button>
      {isOpen ? (
        <>
          <div className={styles.behind} aria-hidden="true" onPointerDown={() => setIsOpen(false)} />
          <div id={id} role="menu" aria-label="이 문항" className={styles.items} onKeyDown={move}>
            {deeds.map(({ deed, key }) => (
              <button
                key={deed}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={styles.item}
                onClick={() => choose(deed)}
              >
                {DEED_WORDS[deed].does} <kbd>{key}</kbd>
              </button>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}
