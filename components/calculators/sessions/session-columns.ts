import { DOT_ROWS, type Dot, type DotColumn } from '@/components/charts/dots-chart';
import { formatQuantity } from '@/lib/format-quantity';
import { DOTS, firstDead } from '@/lib/simulate/sessions/session-dots';
import type { SessionFrame } from '@/lib/simulate/sessions/session-frames';
import type { SessionInput } from '@/lib/simulate/sessions/sessions';

const LEGEND: readonly { readonly look: Dot['look']; readonly label: string }[] = [
  { look: 'calm', label: '세션' },
  { look: 'moved', label: '옮겨 간 세션' },
  { look: 'lost', label: '잃은 세션' },
];

function lookOf(input: SessionInput, frame: SessionFrame, server: number): DotColumn['look'] {
  if (server >= input.servers) return frame.added ? 'new' : 'absent';
  return frame.dead && server >= firstDead(input) ? 'dead' : 'alive';
}

function columnsOf(input: SessionInput, frame: SessionFrame): DotColumn[] {
  return Array.from({ length: input.servers + input.add }, (_, server) => {
    const look = lookOf(input, frame, server);
    const name = server < input.servers ? `서버 ${server + 1}` : `새 ${server - input.servers + 1}`;
    return { id: String(server), label: look === 'dead' ? '죽음' : name, look };
  });
}

/** The fullest server of all frames: what survivors carry, in dots. */
const perRowOf = (input: SessionInput): number =>
  Math.max(1, Math.ceil(Math.ceil(DOTS / firstDead(input)) / DOT_ROWS));

/** What the dots chart shows at one frame. */
export function sessionChart(input: SessionInput, frame: SessionFrame) {
  const lost = `잃은 세션 ${formatQuantity(frame.lost, 'things')}`;
  const share = `새 서버의 몫 ${formatQuantity(frame.newShare, 'ratio', { significant: 3 })}`;
  return {
    label: `${lost}, ${share}. ${frame.sentence}`,
    columns: columnsOf(input, frame),
    dots: frame.dots.map(({ server, state }, index) => ({ id: String(index), column: server, look: state })),
    perRow: perRowOf(input),
    heads: [lost, share] as const,
    legend: LEGEND,
  };
}
