'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import headerButton from '@/components/ui/header-button.module.css';
import css from './search-button.module.css';

/** The dialog, its search and the book's index come when somebody looks for something. */
const SearchDialog = lazy(() => import('./search-dialog').then((file) => ({ default: file.SearchDialog })));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

function asksForSearch(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.key.toLowerCase() === 'k') return event.metaKey || event.ctrlKey;
  return event.key === '/' && !event.metaKey && !event.ctrlKey && !isTyping(event.target);
}

/** 찾기: by a press, by ⌘K or Ctrl-K, and by / where nobody is typing. */
export function SearchButton({ indexHref }: { indexHref: string }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className={`${headerButton.button} ${css.button}`}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M12.5 12.5L17 17" />
        </svg>
        <span className={headerButton.label}>찾기</span>
        <span className={css.key} aria-hidden="true">
          /
        </span>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <SearchDialog indexHref={indexHref} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
