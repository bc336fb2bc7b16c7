'use client';

import { useEffect, useEffectEvent } from 'react';

/** Does what had to wait for a connection as soon as the browser has one again. */
export function useBackOnline(act: (() => void) | undefined): void {
  const online = useEffectEvent(() => act?.());
  useEffect(() => {
    const listener = () => online();
    window.addEventListener('online', listener);
    return () => window.removeEventListener('online', listener);
  }, []);
}
