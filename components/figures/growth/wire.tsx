import css from './diagram.module.css';
import type { Point } from './layout';

const HEAD_LENGTH = 7;
const HEAD_HALF_WIDTH = 3.4;

/** The arrow head at the end of a line that runs along one of the axes there. */
function headOf([x1, y1]: Point, [x2, y2]: Point): string {
  const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)];
  const [bx, by] = [x2 - dx * HEAD_LENGTH, y2 - dy * HEAD_LENGTH];
  const [wx, wy] = [dy * HEAD_HALF_WIDTH, dx * HEAD_HALF_WIDTH];
  return `${x2},${y2} ${bx + wx},${by + wy} ${bx - wx},${by - wy}`;
}

interface Props {
  readonly points: readonly Point[];
  readonly isThere: boolean;
  readonly isNew: boolean;
}

/** Who calls whom, drawn at right angles. */
export function Wire({ points, isThere, isNew }: Props) {
  const [before, end] = points.slice(-2);
  if (before === undefined || end === undefined) return null;
  return (
    <g className={isThere ? css.part : css.absent}>
      <polyline
        className={isNew ? css.newWire : css.wire}
        points={points.map((point) => point.join(',')).join(' ')}
      />
      <polygon className={isNew ? css.newHead : css.head} points={headOf(before, end)} />
    </g>
  );
}
