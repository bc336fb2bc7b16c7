'use client';

import { useSyncExternalStore } from 'react';
import styles from './header-button.module.css';
import { THEME_KEY } from './theme-script';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const LABELS: Record<Theme, string> = { system: '시스템', light: '종이', dark: '청사진' };

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function chosenTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be switched off; the choice then lasts for this page.
  }
  for (const listener of listeners) listener();
}

/** One button that goes round: as the system has it, paper, blueprint. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore<Theme>(subscribe, chosenTheme, () => 'system');
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => choose(next)}
      aria-label={`화면 테마: ${LABELS[theme]}. 누르면 ${LABELS[next]} 테마로 바꿔요.`}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        {theme === 'light' ? null : (
          <path
            d={
              theme === 'dark'
                ? 'M10 2.5a7.5 7.5 0 0 1 0 15a7.5 7.5 0 0 1 0-15'
                : 'M10 2.5a7.5 7.5 0 0 1 0 15z'
            }
            fill="currentColor"
          />
        )}
      </svg>
      <span className={styles.label}>{LABELS[theme]}</span>
    </button>
  );
}
