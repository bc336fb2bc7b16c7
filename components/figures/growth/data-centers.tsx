import { STAGE } from '@/lib/estimate/growth-parts';
import type { Growth } from '@/lib/estimate/growth-stages';
import css from './diagram.module.css';
import type { Layout } from './layout';
import { NewTag } from './new-tag';

interface Props {
  readonly layout: Layout;
  readonly growth: Growth;
  readonly isHot: boolean;
  readonly isNew: boolean;
}

const MINIATURES = ['LB', '웹', '세션', '캐시', 'DB', '큐'];
const MINI_HEIGHT = 24;

/** The frame round all machines, and under it the second one, small, once the service needs it. */
export function DataCenters({ layout, growth, isHot, isNew }: Props) {
  const { x, y } = layout.dataCenter;
  const isMirrored = growth.stage >= STAGE.mirrored;
  return (
    <>
      <rect className={isHot ? css.frameHalo : css.noHalo} {...layout.dataCenter} rx={6} />
      <rect className={isHot ? css.noHalo : css.frame} {...layout.dataCenter} rx={6} />
      <text className={css.frameName} x={x + 12} y={y + 19}>
        {isMirrored ? '데이터 센터 1' : '데이터 센터'}
      </text>
      <g className={isMirrored ? css.part : css.absent} data-part="mirror" data-there={isMirrored}>
        <Mirror layout={layout} hasQueue={growth.stage >= STAGE.queued} isNew={isNew} />
      </g>
    </>
  );
}

function Mirror({ layout, hasQueue, isNew }: { layout: Layout; hasQueue: boolean; isNew: boolean }) {
  const { x, y, width, height } = layout.mirror;
  const shown = MINIATURES.filter((name) => hasQueue || name !== '큐');
  const gap = 8;
  const [arrowStart, arrowEnd] = layout.wires.frameToMirror;
  const miniWidth = (width - 24 + gap) / MINIATURES.length - gap;
  return (
    <>
      <rect className={isNew ? css.newFrame : css.frame} x={x} y={y} width={width} height={height} rx={6} />
      <text className={css.frameName} x={x + 12} y={y + 19}>
        데이터 센터 2: 똑같은 한 벌
      </text>
      {shown.map((name, i) => {
        const left = x + 12 + i * (miniWidth + gap);
        return (
          <g key={name}>
            <rect
              className={css.box}
              x={left}
              y={y + height - MINI_HEIGHT - 9}
              width={miniWidth}
              height={MINI_HEIGHT}
              rx={2}
            />
            <text className={css.mini} x={left + miniWidth / 2} y={y + height - 17}>
              {name}
            </text>
          </g>
        );
      })}
      {arrowStart && arrowEnd && (
        <text className={css.frameName} x={arrowStart[0] + 8} y={(arrowStart[1] + arrowEnd[1]) / 2 + 4}>
          복제
        </text>
      )}
      {isNew && <NewTag x={x + width - 44} y={y - 9} />}
    </>
  );
}
