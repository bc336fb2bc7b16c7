import type { LimitUse } from '@/lib/estimate/growth-limits';
import css from './diagram.module.css';
import type { Layout } from './layout';
import { percentOf, shortLimitName } from './stage-words';

const HEIGHT = 19;
const GAP = 3;
const PADDING = 9;
/** Advance widths of the tag's letters: full for Hangul, less for digits, blanks and signs. */
const [HANGUL_WIDTH, OTHER_WIDTH] = [11, 6.2];

const widthOf = (text: string): number =>
  2 * PADDING + [...text].reduce((sum, letter) => sum + (letter >= '가' ? HANGUL_WIDTH : OTHER_WIDTH), 0);

/** Upper left corner: under the box, or at the end of the frame's upper edge. */
function placeOf({ part }: LimitUse, layout: Layout, tagWidth: number): readonly [number, number] {
  if (part === 'dataCenter') {
    const { x, y, width } = layout.dataCenter;
    return [x + width - tagWidth - 14, y - HEIGHT / 2];
  }
  const [x, y] = layout.boxes[part];
  return [x + layout.boxWidth / 2 - tagWidth / 2, y + layout.boxHeight + GAP];
}

/** Says in words what the glow says, and how near the limit is. */
export function HotTag({ use, layout }: { use: LimitUse; layout: Layout }) {
  const text = `먼저 막힐 곳: ${shortLimitName(use.name)} ${percentOf(use)}`;
  const width = widthOf(text);
  const [x, y] = placeOf(use, layout, width);
  return (
    <g data-hot={use.part}>
      <rect className={css.hotTag} x={x} y={y} width={width} height={HEIGHT} rx={HEIGHT / 2} />
      <text className={css.hotTagText} x={x + width / 2} y={y + 13.5}>
        {text}
      </text>
    </g>
  );
}
