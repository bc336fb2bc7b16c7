'use client';

import { useEffect, useState } from 'react';
import css from './reading-island.module.css';
import { markSection, readingOf } from './reading-marks';

interface Props {
  readonly slug: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** A section is where one reads once its beginning has passed the upper third of the screen. */
const READING_LINE = '-30% 0px -65% 0px';
/** A section counts as read when one stays in it. */
const READ_AFTER_MS = 4000;
const SAID_MS = 3000;

/** The section that the reading line lies in. */
function useSectionInView(sections: Props['sections']): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        if (entered) setCurrent(entered.target.id);
      },
      { rootMargin: READING_LINE },
    );
    for (const { id } of sections) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [sections]);
  return current;
}

/** Marks the section in every table of contents of the page. */
function markCurrent(current: string | undefined): void {
  for (const link of document.querySelectorAll('[data-toc] a[href^="#"]')) {
    if (link.getAttribute('href') === `#${current}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Where one stopped last time, unless the address leads elsewhere or that was the beginning. */
function useLastPlace({ slug, sections }: Props) {
  const [place, setPlace] = useState<{ id: string; title: string }>();
  useEffect(() => {
    if (window.location.hash !== '' || window.scrollY > 0) return;
    const last = readingOf(slug)?.last;
    const index = sections.findIndex(({ id }) => id === last);
    if (index > 0) setPlace(sections[index]);
  }, [slug, sections]);
  return [place, () => setPlace(undefined)] as const;
}

/** Copies the address of a section when its sign is pressed; the link itself still leads there. */
function useCopiedAddress(): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onClick = async (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-anchor]') : null;
      if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
      try {
        await navigator.clipboard.writeText(link.href);
      } catch {
        // Without the permission the address stands in the bar all the same.
        return;
      }
      setSaid('이 절의 주소를 복사했어요.');
      clearTimeout(timer);
      timer = setTimeout(() => setSaid(''), SAID_MS);
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
      clearTimeout(timer);
    };
  }, []);
  return said;
}

/** Follows the reader through a chapter: marks the section in the contents, remembers it, and leads back to it. */
export function ReadingIsland({ slug, sections }: Props) {
  const current = useSectionInView(sections);
  const [place, forget] = useLastPlace({ slug, sections });
  const said = useCopiedAddress();
  useEffect(() => {
    markCurrent(current);
    if (current === undefined) return;
    const timer = setTimeout(() => markSection(slug, current), READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [slug, current]);
  return (
    <div className={css.corner}>
      {place ? (
        <p className={css.note}>
          <a href={`#${place.id}`} onClick={forget}>
            읽던 곳 이어 읽기: {place.title}
          </a>
          <button type="button" onClick={forget} aria-label="이어 읽기 닫기">
            닫기
          </button>
        </p>
      ) : null}
      <p role="status" className={said ? css.note : undefined}>
        {said}
      </p>
    </div>
  );
}
