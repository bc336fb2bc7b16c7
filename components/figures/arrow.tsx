import styles from './figures.module.css';

type Point = readonly [x: number, y: number];

const HEAD_LENGTH = 7;
const HEAD_HALF_WIDTH = 3.2;

/** A straight arrow without a `<marker>`, whose id would have to be unique on the page. */
export function Arrow({ from, to, accent }: { from: Point; to: Point; accent?: true }) {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - ux * HEAD_LENGTH, y2 - uy * HEAD_LENGTH];
  const [wx, wy] = [-uy * HEAD_HALF_WIDTH, ux * HEAD_HALF_WIDTH];
  const points = [x2, y2, bx + wx, by + wy, bx - wx, by - wy].map((n) => n.toFixed(1)).join(' ');
  return (
    <>
      <line className={accent ? styles.accentLine : styles.line} x1={x1} y1={y1} x2={bx} y2={by} />
      <polygon className={accent ? styles.accentHead : styles.head} points={points} />
    </>
  );
}
