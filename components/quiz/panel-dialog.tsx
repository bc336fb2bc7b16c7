'use client';

import { type ReactNode, useId, useRef, useState } from 'react';
import styles from './panel-dialog.module.css';

interface PanelDialogProps {
  /** On the button that opens it. */
  readonly label: ReactNode;
  readonly title: string;
  /** What it shows, made when it opens; `close` ends it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button and the dialog behind it. */
export function PanelDialog({ label, title, children }: PanelDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={styles.open}
        onClick={() => {
          setIsOpen(true);
          dialog.current?.showModal();
        }}
      >
        {label}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={() => setIsOpen(false)}>
        <h2 id={id}>{title}</h2>
        {isOpen ? children(close) : null}
        <button type="button" className={styles.close} onClick={close}>
          닫기 <kbd>Esc</kbd>
        </button>
      </dialog>
    </>
  );
}
