'use client';

import { type ComponentType, lazy, useEffect, useId, useMemo, useRef } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { holdClicks } from './hold-clicks';
import { whenWanted } from './when-wanted';

/** What an island gives its content: the beginning of the ids of its elements, as it may stand twice on a page. */
export interface IslandProps {
  readonly uid: string;
}

type Content<Own> = ComponentType<Own & IslandProps>;
type Load<Own> = () => Promise<{ readonly default: Content<Own> }>;

interface LiveEntry<Own> {
  readonly load: Load<Own>;
  readonly OnServer: Content<Own>;
}

/** The server renders through `OnServer`; the browser calls `load` when the content is wanted. */
export const liveEntry = <Own,>(load: Load<Own>): LiveEntry<Own> => ({ load, OnServer: lazy(load) });

/** React neither hydrates nor removes what the document holds inside an element with this. */
const NO_HTML = { __html: '' };

interface AliveProps<Props> {
  readonly Content: ComponentType<Props>;
  readonly props: Props;
  readonly onAlive: () => void;
}

function Alive<Props extends IslandProps>({ Content, props, onAlive }: AliveProps<Props>) {
  useEffect(onAlive, [onAlive]);
  return <Content {...props} />;
}

/** Loads the content and starts it in place: on the server's HTML when there is some, else (after a navigation) afresh. */
async function start<Own>(
  element: HTMLElement,
  load: Load<Own>,
  props: Own & IslandProps,
  signal: AbortSignal,
) {
  const fromServer = element.hasChildNodes();
  const letGo = holdClicks(element, signal);
  if (fromServer) await whenWanted(element, signal);
  const { default: Content } = await load();
  if (signal.aborted) return undefined;
  const content = <Alive Content={Content} onAlive={letGo} props={props} />;
  if (fromServer) return hydrateRoot(element, content);
  const root = createRoot(element);
  root.render(content);
  return root;
}

interface Props<Own> {
  readonly entry: LiveEntry<Own>;
  /** What the content gets beside its `uid`; another object starts it anew. */
  readonly own: Own;
  readonly className?: string | undefined;
}

/**
 * A part of a static page that comes alive when it is seen or touched. Its content is a React root of its own on the
 * server's HTML: see docs/decisions/0004-calculators-come-alive-in-view.md.
 */
export function LiveIsland<Own>({ entry, own, className }: Props<Own>) {
  const uid = useId();
  const element = useRef<HTMLDivElement>(null);
  const props = useMemo(() => ({ ...own, uid }), [own, uid]);

  useEffect(() => {
    const here = element.current;
    if (here === null) return;
    const leaving = new AbortController();
    const started: Promise<Root | undefined> = start(here, entry.load, props, leaving.signal);
    return () => {
      leaving.abort();
      // A root may not be unmounted while React is rendering another.
      void started.then((root) => root && setTimeout(() => root.unmount()));
    };
  }, [entry, props]);

  if (typeof window === 'undefined') {
    const { OnServer } = entry;
    return (
      <div className={className}>
        <OnServer {...props} />
      </div>
    );
  }
  return (
    <div
      ref={element}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; React leaves such an element's children alone.
      dangerouslySetInnerHTML={NO_HTML}
    />
  );
}
