import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { withJosa } from '@/lib/korean';
import { groupHits, type HitGroup } from '@/lib/search/group-hits';
import { search } from '@/lib/search/search';
import css from './search-dialog.module.css';
import { optionId, SearchResults } from './search-results';
import { type BookIndex, useBookIndex } from './use-book-index';

interface Props {
  readonly indexHref: string;
  readonly onClose: () => void;
}

const findGroups = (index: BookIndex, query: string): readonly HitGroup[] =>
  typeof index === 'string' ? [] : groupHits(search(index, query));

function statusText(index: BookIndex, query: string, count: number): string {
  if (index === 'failed') return '책의 색인을 받지 못했어요. 연결을 확인하고 다시 해 주세요.';
  if (query.trim() === '') return '찾을 말을 적어 보세요. 초성(ㅅㄷ)이나 영어(sharding)로도 찾아요.';
  if (index === 'loading') return '책의 색인을 받고 있어요.';
  if (count > 0) return `${count}개를 찾았어요.`;
  return `${withJosa(`‘${query.trim()}’`, '은/는')} 찾지 못했어요. 더 짧은 말이나 다른 이름으로 찾아보세요.`;
}

/** Where the arrow keys lead from here; undefined for other keys. */
function placeAfter(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active + count - 1) % count;
  return undefined;
}

/** The search over the book: type, choose with the arrows, open with Enter, leave with Escape. */
export function SearchDialog({ indexHref, onClose }: Props) {
  const id = useId();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const { index, retry } = useBookIndex(indexHref);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const shown = useDeferredValue(query);
  const groups = useMemo(() => findGroups(index, shown), [index, shown]);
  const hits = groups.flatMap((group) => group.hits);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const close = () => dialog.current?.close();
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a Hangul syllable opens nothing.
    if (event.nativeEvent.isComposing) return;
    const place = placeAfter(event.key, active, hits.length);
    const chosen = hits[active];
    if (place !== undefined) setActive(place);
    else if (event.key === 'Enter' && chosen !== undefined) {
      close();
      router.push(chosen.entry.href);
    } else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-label="찾기"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={css.frame}>
        <div className={css.bar}>
          <input
            className={css.query}
            type="search"
            role="combobox"
            aria-label="찾을 말"
            aria-expanded={hits.length > 0}
            aria-controls={id}
            aria-activedescendant={hits.length > 0 ? optionId(id, active) : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            placeholder="캐시 만료, ㅅㄷ, sharding"
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={css.close} onClick={close}>
            닫기
          </button>
        </div>
        <p className={css.status} role="status">
          {statusText(index, shown, hits.length)}{' '}
          {index === 'failed' ? (
            <button type="button" className={css.retry} onClick={retry}>
              다시 받기
            </button>
          ) : null}
        </p>
        <SearchResults id={id} groups={groups} active={active} onPoint={setActive} onOpen={close} />
      </div>
    </dialog>
  );
}
