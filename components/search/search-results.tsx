import Link from 'next/link';
import { excerptOf, markWords } from '@/lib/search/excerpt';
import type { HitGroup } from '@/lib/search/group-hits';
import type { SearchHit, SearchKind } from '@/lib/search/search-entry';
import css from './search-dialog.module.css';

const KIND_NAMES: Readonly<Record<SearchKind, string>> = {
  section: '노트',
  term: '용어',
  'open-question': '열린 질문',
  calculator: '계산기',
  question: '문항',
  thread: '질문',
};

interface Props {
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** The place of the hit that Enter opens, counted over all groups. */
  readonly active: number;
  readonly onPoint: (place: number) => void;
  readonly onOpen: () => void;
}

export const optionId = (id: string, place: number): string => `${id}-${place}`;

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  let at = 0;
  return markWords(text, words).map(({ text: piece, marked }) => {
    const key = at;
    at += piece.length;
    return marked ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>;
  });
}

function Hit({ hit: { entry, found } }: { hit: SearchHit }) {
  return (
    <>
      <span className={css.title}>
        <Marked text={entry.title} words={found} />
      </span>
      {entry.context ? <span className={css.context}>{entry.context}</span> : null}
      {entry.text ? (
        <span className={css.excerpt}>
          <Marked text={excerptOf(entry.text, found)} words={found} />
        </span>
      ) : null}
    </>
  );
}

/** The hits under the names of their kinds, as one list for the arrow keys. */
export function SearchResults({ id, groups, active, onPoint, onOpen }: Props) {
  let next = 0;
  return (
    <div id={id} role="listbox" aria-label="찾은 것" className={css.results} tabIndex={-1}>
      {groups.map(({ kind, hits }) => (
        <div key={kind}>
          <p className={css.kind} aria-hidden="true">
            {KIND_NAMES[kind]}
          </p>
          {hits.map((hit) => {
            const place = next++;
            return (
              <Link
                key={`${hit.entry.href} ${hit.entry.title}`}
                id={optionId(id, place)}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                href={hit.entry.href}
                prefetch={false}
                className={css.hit}
                onPointerMove={() => onPoint(place)}
                onClick={onOpen}
              >
                <span className="visually-hidden">{KIND_NAMES[kind]} </span>
                <Hit hit={hit} />
              </Link>
            );
          })}
        </div>
      ))}
    </div>
  );
}
