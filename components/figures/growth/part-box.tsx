import type { Growth } from '@/lib/estimate/growth-stages';
import css from './diagram.module.css';
import type { BoxName, Layout } from './layout';
import { NewTag } from './new-tag';
import { boxDetail, boxName, countOf } from './part-words';

interface Props {
  readonly name: BoxName;
  readonly layout: Layout;
  readonly growth: Growth;
  readonly isThere: boolean;
  readonly isNew: boolean;
  readonly isHot: boolean;
}

const HALO = 7;
/** Sheets behind the first, so that a few and many look different before the number is read; below it, clear of arrow heads. */
const FEW = 2;
const MANY = 10;
const SHEET_OFFSET = 3.5;

const sheetsBehind = (count: number): number[] => (count >= MANY ? [2, 1] : count >= FEW ? [1] : []);

/** One part of the service. A part that is not needed yet stays in the drawing, unseen, so that it can fade in. */
export function PartBox({ name, layout, growth, isThere, isNew, isHot }: Props) {
  const [x, y] = layout.boxes[name];
  const { boxWidth: width, boxHeight: height } = layout;
  const center = x + width / 2;
  const box = { width, height, rx: name === 'users' ? height / 2 : 3 };
  return (
    <g className={isThere ? css.part : css.absent} data-part={name} data-there={isThere}>
      <rect
        className={isHot ? css.halo : css.noHalo}
        x={x - HALO}
        y={y - HALO}
        width={width + 2 * HALO}
        height={height + 2 * HALO}
        rx={HALO + 2}
      />
      {sheetsBehind(countOf(name, growth)).map((sheet) => (
        <rect
          key={sheet}
          className={isNew ? css.newBox : css.box}
          x={x + sheet * SHEET_OFFSET}
          y={y + sheet * SHEET_OFFSET}
          {...box}
        />
      ))}
      <rect className={isNew ? css.newBox : css.box} x={x} y={y} {...box} />
      <text className={css.name} x={center} y={y + height / 2 - 3}>
        {boxName(name, growth)}
      </text>
      <text className={css.detail} x={center} y={y + height / 2 + 14}>
        {boxDetail(name, growth)}
      </text>
      {isNew && <NewTag x={x + 5} y={y - 9} />}
    </g>
  );
}
