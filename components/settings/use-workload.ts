'use client';

import { useEffect, useState } from 'react';
import type { Workload } from '@/lib/quiz/protocol';
import { fetchWorkload } from './settings-api';

/** Typing rests so long before the estimate is asked for. */
const REST_MS = 300;

/** What each retention would cost with so many new questions a day; undefined until it is known. */
export function useWorkload(newPerDay: number): Workload | undefined {
  const [workload, setWorkload] = useState<Workload>();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(async () => {
      const reply = await fetchWorkload(newPerDay);
      // A number that is refused keeps the estimate of the last good one; saving says what is wrong with it.
      if (isWanted && reply.ok) setWorkload(reply.value);
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [newPerDay]);
  return workload;
}
