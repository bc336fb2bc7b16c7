import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { FlowBox } from './flow-box';
import { Picture } from './picture';

const CENTER = 190;
const SERVICES = [
  { name: '포스팅 서비스', x: 12, writes: '포스트 DB·캐시' },
  { name: '팬아웃 서비스', x: 136, writes: '친구의 피드 캐시' },
  { name: '알림 서비스', x: 260, writes: '푸시 알림' },
] as const;
const SERVICE = { width: 108, height: 34, top: 232 };

/** Publishing at the level of boxes: one request, three services. */
function PublishOutline() {
  return (
    <Picture
      id="f14-1"
      height={344}
      title="피드 발행의 개략 설계"
      description="사용자가 글을 올리면 요청이 로드밸런서를 거쳐 웹 서버로 간다. 웹 서버는 세 서비스를 부른다. 포스팅 서비스는 포스트 DB와 캐시에 글을 저장하고, 팬아웃 서비스는 친구들의 피드 캐시에 새 글을 넣고, 알림 서비스는 친구에게 푸시 알림을 보낸다."
    >
      <text className={styles.label} x={12} y={28}>
        글 하나가 지나는 길
      </text>
      <Arrow from={[CENTER, 76]} to={[CENTER, 106]} accent />
      <text className={styles.soft} x={CENTER + 10} y={96}>
        글을 올린다
      </text>
      <Arrow from={[CENTER, 138]} to={[CENTER, 164]} accent />
      {SERVICES.map(({ name, x }) => (
        <Arrow
          key={name}
          from={[CENTER + (x - SERVICES[1].x) / 4, 198]}
          to={[x + SERVICE.width / 2, SERVICE.top]}
          accent
        />
      ))}
      <FlowBox x={140} y={44} width={100} height={32} name="사용자" />
      <FlowBox x={140} y={106} width={100} height={32} name="로드밸런서" />
      <FlowBox x={140} y={164} width={100} height={34} name="웹 서버" />
      {SERVICES.map((service) => (
        <Service key={service.name} {...service} />
      ))}
    </Picture>
  );
}

function Service({ name, x, writes }: { name: string; x: number; writes: string }) {
  const bottom = SERVICE.top + SERVICE.height;
  const middle = x + SERVICE.width / 2;
  return (
    <g>
      <FlowBox
        x={x}
        y={SERVICE.top}
        width={SERVICE.width}
        height={SERVICE.height}
        name={name}
        look="accentBox"
      />
      <Arrow from={[middle, bottom]} to={[middle, bottom + 26]} />
      <FlowBox x={x} y={bottom + 26} width={SERVICE.width} height={34} name={writes} look="sunken" />
    </g>
  );
}

export const FIGURE_14_1: FigureEntry = {
  Drawing: PublishOutline,
  title: '피드 발행의 개략도',
  caption: '글을 저장하는 일, 친구의 피드에 넣는 일, 알리는 일이 서로 다른 서비스다.',
  inferred: true,
};
