'use client';

import { useId } from 'react';
import styles from './settings.module.css';

/** The browser's own list, with the one that is set, which another browser may know by another name. */
const zonesWith = (zone: string): readonly string[] => [
  ...new Set([zone, 'Asia/Seoul', 'UTC', ...Intl.supportedValuesOf('timeZone')]),
];

const clockIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('ko-KR', { timeZone, timeStyle: 'short' }).format(new Date());

/** Where the study day turns over. */
export function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>시간대</label>
      <select
        id={id}
        value={zone}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      >
        {zonesWith(zone).map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={styles.hint}>
        그곳은 지금 {clockIn(zone)}이에요. 하루는 그곳 시계로 새벽 4시에 바뀌어요.
      </p>
    </div>
  );
}
