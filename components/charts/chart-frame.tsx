import type { ReactNode } from 'react';
import css from './chart.module.css';
import { DataTable, type TableData } from './data-table';

interface Props {
  readonly title: string;
  /** What a reader should know to read it: the scale, what a length means. */
  readonly note?: string;
  readonly table: TableData;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its title, its controls and the same figures as a table. */
export function ChartFrame({ title, note, table, controls, children }: Props) {
  return (
    <figure className={css.frame}>
      <figcaption className={css.caption}>
        <span className={css.title}>{title}</span>
        {note && <span className={css.note}>{note}</span>}
      </figcaption>
      {children}
      {controls && <div className={css.controls}>{controls}</div>}
      <details className={css.asTable}>
        <summary>표로 보기</summary>
        <div className={css.tableScroll}>
          <DataTable caption={title} table={table} />
        </div>
      </details>
    </figure>
  );
}
