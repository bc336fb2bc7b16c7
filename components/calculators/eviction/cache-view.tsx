import css from '@/components/charts/chart.module.css';
import { percent } from '@/components/charts/percent';
import { formatNumber } from '@/lib/korean';
import type { Frame, Watched } from '@/lib/simulate/eviction/watch';
import { KeyCell } from './key-cell';
import { LISTS_HEIGHT, placeLists } from './place-lists';

interface Props {
  readonly label: string;
  readonly watched: Watched;
  /** The frame shown. */
  readonly place: number;
  readonly nameOf: (key: number) => string;
}

/** Requests on both sides of the one shown. */
const AROUND = 4;
const CELLS = 2 * AROUND + 1;
const CELL_HEIGHT = 26;
const STRIP_TOP = 20;
const LISTS_TOP = 88;

function Strip({ watched, place, nameOf }: Omit<Props, 'label'>) {
  const width = 100 / CELLS;
  const first = Math.max(0, Math.min(place - AROUND, watched.frames.length - CELLS));
  return watched.frames.slice(first, first + CELLS).map((frame, i) => {
    const at = first + i;
    const result = frame.hit ? '히트' : '미스';
    return (
      <g key={at}>
        <KeyCell
          x={i * width}
          y={STRIP_TOP}
          width={width}
          name={nameOf(frame.key)}
          look={at === place ? 'now' : at < place ? 'plain' : 'faint'}
        />
        <text
          className={css.tick}
          x={percent((i + 0.5) * width)}
          y={STRIP_TOP + CELL_HEIGHT + 15}
          textAnchor="middle"
          fontWeight={at === place ? 700 : 400}
        >
          {at <= place ? result : '·'}
        </text>
      </g>
    );
  });
}

function Lists({ watched, frame, nameOf }: { watched: Watched; frame: Frame; nameOf: Props['nameOf'] }) {
  return placeLists(watched.lists, frame).map((list) => (
    <g key={list.name}>
      <text className={css.tick} x={percent(list.x)} y={LISTS_TOP + list.y}>
        {list.name} {formatNumber(list.size)}개
      </text>
      {list.cells.map(({ key, x, y, width }) => (
        <KeyCell
          key={key}
          x={x}
          y={LISTS_TOP + y}
          width={width}
          name={nameOf(key)}
          look={list.ghost ? 'ghost' : key === frame.key ? 'now' : 'plain'}
        />
      ))}
    </g>
  ));
}

/** The requests about one of them, and what the policy holds after it: on the left who leaves first. */
export function CacheView({ label, watched, place, nameOf }: Props) {
  const frame = watched.frames[place];
  if (frame === undefined) return null;
  return (
    <svg
      className={css.plot}
      width="100%"
      height={LISTS_TOP + LISTS_HEIGHT - 12}
      role="img"
      aria-label={label}
    >
      <text className={css.tick} x="0" y="12">
        요청
      </text>
      <text className={css.tick} x="100%" y="12" textAnchor="end">
        나간 키 {frame.left === undefined ? '없음' : nameOf(frame.left)}
      </text>
      <Strip watched={watched} place={place} nameOf={nameOf} />
      <Lists watched={watched} frame={frame} nameOf={nameOf} />
    </svg>
  );
}
