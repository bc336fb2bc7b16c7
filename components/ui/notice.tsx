import type { ReactNode } from 'react';

/** A page that has only this to say: what happened and what to do next. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="notice">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
