'use client';

import { useEffect, useState } from 'react';
import styles from './due-count.module.css';
import { isLearner } from './learner-mark';

/** How many questions wait today; asked only for those who have answered something, and after the page is there. */
export function DueCount() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!isLearner()) return;
    const controller = new AbortController();
    fetch('/api/review/queue', { signal: controller.signal })
      .then((reply) => (reply.ok ? reply.json() : { items: [] }))
      .then((queue: { items: readonly unknown[] }) => setCount(queue.items.length))
      // Without a connection the badge is simply not shown.
      .catch(() => setCount(0));
    return () => controller.abort();
  }, []);
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="visually-hidden">, 오늘 남은 문항 {count}개</span>
    </span>
  );
}
