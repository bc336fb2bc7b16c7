/** Reviews a day with and without load balancing as an SVG of two strips, for bench/README.md. */

interface Loads {
  readonly ideal: readonly number[];
  readonly placed: readonly number[];
}

const WIDTH = 760;
const STRIP = 130;
const LEFT = 40;
const TOP = 28;

export function dailyLoadFigure({ ideal, placed }: Loads): string {
  const most = Math.max(...ideal, ...placed);
  const strips = [
    { label: 'without: every interval as the forgetting curve says', loads: ideal },
    { label: 'with load balancing over the fuzz range', loads: placed },
  ].map(({ label, loads }, index) => strip(label, loads, most, TOP + index * (STRIP + 46)));
  const height = TOP + 2 * (STRIP + 46);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" role="img">
<title>Reviews a day over 180 days: a peak of ${Math.max(...ideal)} without load balancing, ${Math.max(...placed)} with it</title>
<rect width="${WIDTH}" height="${height}" fill="#f7f2e6"/>
${strips.join('\n')}
</svg>
`;
}

function strip(label: string, loads: readonly number[], most: number, top: number): string {
  const step = (WIDTH - LEFT - 10) / loads.length;
  const base = top + STRIP;
  const bars = loads
    .map((load, day) => {
      const height = Math.round((load / most) * (STRIP - 20) * 10) / 10;
      return `<rect x="${(LEFT + day * step).toFixed(1)}" y="${(base - height).toFixed(1)}" width="${(step * 0.8).toFixed(1)}" height="${height}"/>`;
    })
    .join('');
  const peak = Math.max(...loads);
  const peakY = (base - (peak / most) * (STRIP - 20)).toFixed(1);
  const ticks = [0, 30, 60, 90, 120, 150]
    .map(
      (day) =>
        `<text x="${(LEFT + day * step).toFixed(1)}" y="${base + 15}" fill="#5a5146">day ${day}</text>`,
    )
    .join('');
  return `<text x="${LEFT}" y="${top}" fill="#241f19" font-weight="600">${label}</text>
<g fill="#1f5d8c">${bars}</g>
<line x1="${LEFT}" x2="${WIDTH - 10}" y1="${base}" y2="${base}" stroke="#8f8371"/>
<line x1="${LEFT}" x2="${WIDTH - 10}" y1="${peakY}" y2="${peakY}" stroke="#a8301a" stroke-dasharray="4 3"/>
<text x="${LEFT - 6}" y="${Number(peakY) + 4}" fill="#a8301a" text-anchor="end">${peak}</text>
${ticks}`;
}
