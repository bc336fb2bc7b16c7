import { STAGE, type Stage } from '@/lib/estimate/growth-parts';
import css from './diagram.module.css';
import type { Layout } from './layout';
import { BOX_NAMES, BOXES } from './stage-parts';

/** The places that later parts will take, pencilled in; the web server's own is that of the first machine. */
export function Ghosts({ layout, stage }: { layout: Layout; stage: Stage }) {
  const { boxWidth, boxHeight, boxes, mirror } = layout;
  const missing = BOX_NAMES.filter((name) => name !== 'web' && BOXES[name].from > stage);
  return (
    <>
      {missing.map((name) => {
        const [x, y] = boxes[name];
        return (
          <rect key={name} className={css.ghost} x={x} y={y} width={boxWidth} height={boxHeight} rx={3} />
        );
      })}
      {stage < STAGE.mirrored && <rect className={css.ghost} {...mirror} rx={6} />}
    </>
  );
}
