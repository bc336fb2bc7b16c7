import { useEffect, useMemo, useRef, useState } from 'react';
import type { IslandProps } from '@/components/ui/live-island';
import { planGrowth } from '@/lib/estimate/growth-stages';
import css from './growth.module.css';
import { GrowthAssumptions } from './growth-assumptions';
import { GrowthControls } from './growth-controls';
import { GrowthDiagram } from './growth-diagram';
import { GrowthLimits } from './growth-limits';
import { GrowthReadings } from './growth-readings';
import { START_STOP, usersAt } from './growth-stops';
import { GrowthStory } from './growth-story';
import { NARROW_LAYOUT } from './narrow-layout';
import { WIDE_LAYOUT } from './wide-layout';

/** F01-1: how a service grows from one server to a hundred million people, by one slider. */
export function GrowthFigure({ uid }: IslandProps) {
  const [stop, setStop] = useState(START_STOP);
  const [isAlive, setIsAlive] = useState(false);
  const slider = useRef<HTMLInputElement>(null);
  const growth = useMemo(() => planGrowth(usersAt(stop)), [stop]);

  // Who moved the slider while the script was on its way is not sent back.
  useEffect(() => {
    setIsAlive(true);
    if (slider.current) setStop(slider.current.valueAsNumber);
  }, []);

  return (
    <div className={css.growth} data-alive={isAlive}>
      <div className={css.sheet}>
        <div className={css.plate}>
          <GrowthDiagram layout={NARROW_LAYOUT} growth={growth} uid={uid} />
          <GrowthDiagram layout={WIDE_LAYOUT} growth={growth} uid={uid} />
        </div>
        <GrowthControls uid={uid} stop={stop} growth={growth} slider={slider} onMove={setStop} />
        <div className={css.side}>
          <GrowthStory stage={growth.stage} />
          <GrowthReadings growth={growth} />
          <GrowthLimits uses={growth.uses} />
        </div>
      </div>
      <GrowthAssumptions growth={growth} />
    </div>
  );
}
