import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { FlowBox } from './flow-box';
import { Picture } from './picture';

const STATIONS = [
  { name: '사용자', note: '피드를 연다' },
  { name: '로드밸런서', note: '서버 한 대를 고른다' },
  { name: '웹 서버', note: '누구인지 확인한다' },
  { name: '피드 서비스', note: '최근 글을 모아 조립한다' },
  { name: '피드 캐시', note: '미리 넣어 둔 글 ID의 목록' },
] as const;
const BOX = { left: 40, width: 120, height: 36, top: 44, step: 66 };
const down = BOX.left + 42;
const up = BOX.left + 78;

/** Reading the feed at the level of boxes: down with the question, up with the list. */
function ReadOutline() {
  return (
    <Picture
      id="f14-2"
      height={366}
      title="피드 읽기의 개략 설계"
      description={`위에서 아래로 요청이 내려가고 같은 길로 답이 올라온다. ${STATIONS.map(({ name, note }) => `${name}: ${note}.`).join(' ')}`}
    >
      <text className={styles.label} x={12} y={27}>
        피드 한 번이 지나는 길
      </text>
      {STATIONS.map(({ name, note }, index) => {
        const y = BOX.top + index * BOX.step;
        const isLast = index === STATIONS.length - 1;
        return (
          <g key={name}>
            {isLast ? null : (
              <>
                <Arrow from={[down, y + BOX.height]} to={[down, y + BOX.step]} accent />
                <Arrow from={[up, y + BOX.step]} to={[up, y + BOX.height]} />
              </>
            )}
            <FlowBox
              x={BOX.left}
              y={y}
              width={BOX.width}
              height={BOX.height}
              name={name}
              look={isLast ? 'sunken' : 'box'}
            />
            <text className={styles.soft} x={BOX.left + BOX.width + 18} y={y + 22.5}>
              {note}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}

export const FIGURE_14_2: FigureEntry = {
  Drawing: ReadOutline,
  title: '피드 읽기의 개략도',
  caption:
    '주홍색 화살표가 내려가는 요청이고 나머지가 올라오는 답이다. 미리 만들어 둔 목록을 꺼내므로 친구의 글을 하나씩 찾지 않는다.',
  inferred: true,
};
