import { STAGE } from '@/lib/estimate/growth-parts';
import type { Growth } from '@/lib/estimate/growth-stages';
import { formatQuantity } from '@/lib/format-quantity';
import { DataCenters } from './data-centers';
import css from './diagram.module.css';
import { Ghosts } from './ghosts';
import { HotTag } from './hot-tag';
import type { Layout } from './layout';
import { PartBox } from './part-box';
import { BOX_NAMES, BOXES, isNewBox, isNewWire, isThere, WIRE_NAMES, WIRES } from './stage-parts';
import { describeGrowth } from './stage-words';
import { Wire } from './wire';

interface Props {
  readonly layout: Layout;
  readonly growth: Growth;
  readonly uid: string;
}

/** The service at one size, on one of the two sheets. */
export function GrowthDiagram({ layout, growth, uid }: Props) {
  const { stage } = growth;
  const [titleId, descriptionId] = [`${uid}-${layout.name}-title`, `${uid}-${layout.name}-desc`];
  const hot = growth.uses[0];
  return (
    <svg
      className={`${css.sheet} ${css[layout.name] ?? ''}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${titleId} ${descriptionId}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={titleId}>{`월간 사용자 ${formatQuantity(growth.users, 'people')}의 서비스 구성`}</title>
      <desc id={descriptionId}>{describeGrowth(growth)}</desc>
      <Ghosts layout={layout} stage={stage} />
      <DataCenters
        layout={layout}
        growth={growth}
        isHot={hot?.part === 'dataCenter'}
        isNew={stage === STAGE.mirrored}
      />
      {WIRE_NAMES.map((name) => (
        <Wire
          key={name}
          points={layout.wires[name]}
          isThere={isThere(WIRES[name], stage)}
          isNew={isNewWire(name, stage)}
        />
      ))}
      {BOX_NAMES.map((name) => (
        <PartBox
          key={name}
          name={name}
          layout={layout}
          growth={growth}
          isThere={isThere(BOXES[name], stage)}
          isNew={isNewBox(name, stage)}
          isHot={hot?.part === name}
        />
      ))}
      {hot && <HotTag use={hot} layout={layout} />}
    </svg>
  );
}
