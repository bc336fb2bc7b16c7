/** What a shared link shows: drawn at build time by a library that knows flexbox and plain colours, so no tokens here. */

export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

const PAPER = '#f7f2e6';
const GRID = '#ebe2cf';
const INK = '#241f19';
const INK_SOFT = '#5a5146';
const LINE = '#8f8371';
const ACCENT = '#a8301a';
const SEAL = '#b5371f';

/** The mark of `components/ui/seal.tsx` in colours of its own. */
function PictureSeal({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <rect x="1" y="1" width="38" height="38" rx="4" fill={SEAL} />
      <path
        d="M27.5 14.5a9.5 9.5 0 1 0 2 7M29.5 9.5v6h-6"
        fill="none"
        stroke="#fffaf0"
        strokeWidth="3"
        strokeLinecap="square"
      />
    </svg>
  );
}

/** The engineering paper under everything. */
function Grid() {
  const { width, height } = PICTURE_SIZE;
  const columns = Array.from({ length: width / 30 }, (_, index) => `M${index * 30} 0v${height}`);
  const rows = Array.from({ length: height / 30 }, (_, index) => `M0 ${index * 30}h${width}`);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ position: 'absolute', top: 0, left: 0 }}
      aria-hidden="true"
    >
      <path d={[...columns, ...rows].join('')} stroke={GRID} strokeWidth="1.5" fill="none" />
    </svg>
  );
}

interface Props {
  readonly book: { readonly title: string; readonly subtitle: string };
  /** Nothing for the picture of the whole site. */
  readonly chapter?: { readonly part: string; readonly number: number; readonly title: string };
}

export function SharePicture({ book, chapter }: Props) {
  return (
    <div
      style={{
        ...PICTURE_SIZE,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '72px 84px 60px',
        background: PAPER,
        color: INK,
        fontFamily: 'Heading',
        wordBreak: 'keep-all',
      }}
    >
      <Grid />
      {chapter === undefined ? <SiteTitle book={book} /> : <ChapterTitle {...chapter} />}
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          gap: 20,
          paddingTop: 30,
          borderTop: `3px solid ${LINE}`,
          fontSize: 32,
          color: INK_SOFT,
        }}
      >
        {chapter !== undefined && <PictureSeal size={54} />}
        {chapter !== undefined && <span style={{ color: INK }}>{book.title}</span>}
        <span>{book.subtitle}</span>
      </div>
    </div>
  );
}

function SiteTitle({ book }: Pick<Props, 'book'>) {
  return (
    <div style={{ display: 'flex', flex: 1, alignItems: 'center', gap: 48 }}>
      <PictureSeal size={190} />
      <span style={{ fontSize: 190, letterSpacing: '-0.02em' }}>{book.title}</span>
    </div>
  );
}

function ChapterTitle({ part, number, title }: NonNullable<Props['chapter']>) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 34 }}>
      <span style={{ fontSize: 34, color: INK_SOFT }}>{part}</span>
      <div style={{ display: 'flex', gap: 36, fontSize: 84, lineHeight: 1.3, letterSpacing: '-0.02em' }}>
        <span style={{ color: ACCENT }}>{number}</span>
        <span style={{ flex: 1, textWrap: 'balance' }}>{title}</span>
      </div>
    </div>
  );
}
