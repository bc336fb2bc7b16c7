'use client';

import styles from './section-list.module.css';
import { useRemembered } from './use-remembered';

interface Props {
  readonly slug: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

const percentOf = (share: number): number => Math.round(share * 100);

/** The sections of a chapter, each with what one remembers of it today as a thin bar. */
export function SectionList({ slug, sections }: Props) {
  const remembered = useRemembered();
  const recallOf = (id: string) => remembered.find(({ place }) => place === `${slug}#${id}`)?.recall;
  return (
    <ol className={styles.sections}>
      {sections.map(({ id, title }) => {
        const recall = recallOf(id);
        return (
          <li key={id}>
            <a href={`#${id}`}>
              {title}
              {recall === undefined ? null : (
                <>
                  <svg className={styles.recall} width="100%" height="2" aria-hidden="true">
                    <rect className={styles.all} width="100%" height="2" />
                    <rect className={styles.kept} width={`${percentOf(recall)}%`} height="2" />
                  </svg>
                  <span className="visually-hidden">, 오늘 기억하는 정도 {percentOf(recall)}%</span>
                </>
              )}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
