import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

const SHARDS = 10;
const COMMENTS = 20;
const COMMENTS_OF_AN_AUTHOR = 300;
/** How many different shards hold the names of 20 authors who are spread evenly over 10 shards, on average. */
const shardsAsked = SHARDS * (1 - (1 - 1 / SHARDS) ** COMMENTS);
const shown = Math.round(shardsAsked);

const APP = { x: 150, width: 80, height: 28 };
const SHARD = { size: 28, step: 35.4, left: 17 };
const POST_SHARD = 4;
const UNTOUCHED = SHARDS - shown;

const shardCenter = (index: number): number => SHARD.left + index * SHARD.step + SHARD.size / 2;
const indexes = Array.from({ length: SHARDS }, (_, i) => i);

/** A page of comments before and after each comment keeps a copy of its author's name. */
function DenormalizedReads() {
  return (
    <Picture
      id="f10-4"
      height={404}
      title="댓글 화면을 그리는 질의 수, 비정규화 전과 후"
      description={`샤드 ${SHARDS}대에 댓글은 글마다, 사용자는 사용자마다 나뉘어 있다. 비정규화 전에는 글의 샤드에서 댓글 ${COMMENTS}개를 읽고, 작성자 ${COMMENTS}명의 이름을 찾으러 평균 ${shardsAsked.toFixed(1)}대에 또 묻는다. 그림에서는 1번 더하기 ${shown}번이다. 댓글에 이름을 복사해 두면 글의 샤드에 1번만 묻는다. 대신 한 사람이 이름을 바꾸면 그가 쓴 댓글 ${COMMENTS_OF_AN_AUTHOR}개도 고쳐야 한다.`}
    >
      <Scene
        y={8}
        title="전: 이름을 사용자 표에서 찾는다"
        count={`1번 + ${shown}번`}
        asked={indexes.slice(0, SHARDS - UNTOUCHED)}
      />
      <Scene y={190} title="후: 이름을 댓글에 복사해 둔다" count="1번" asked={[]} />
      <text className={styles.text} x={17} y={374}>
        {`대가: 이름을 바꾸면 그 사람의 댓글 ${COMMENTS_OF_AN_AUTHOR}개도 고친다`}
      </text>
      <text className={styles.soft} x={17} y={393}>
        굵은 선은 댓글을, 가는 선은 이름을 읽는 질의다
      </text>
    </Picture>
  );
}

interface SceneProps {
  readonly y: number;
  readonly title: string;
  readonly count: string;
  /** The shards that are asked for names. */
  readonly asked: readonly number[];
}

function Scene({ y, title, count, asked }: SceneProps) {
  const appBottom = y + 42 + APP.height;
  const shardTop = y + 126;
  const appX = APP.x + APP.width / 2;
  return (
    <g>
      <text className={styles.label} x={17} y={y + 20}>
        {title}
      </text>
      <text className={`${styles.label} ${styles.end}`} x={363} y={y + 62}>
        {count}
      </text>
      {asked.map((shard) => (
        <line
          className={styles.line}
          key={shard}
          x1={appX}
          y1={appBottom}
          x2={shardCenter(shard) - (shard === POST_SHARD ? 5 : 0)}
          y2={shardTop}
        />
      ))}
      <line
        className={styles.accentLine}
        x1={appX}
        y1={appBottom}
        x2={shardCenter(POST_SHARD) + 3}
        y2={shardTop}
      />
      <rect className={styles.box} x={APP.x} y={y + 42} width={APP.width} height={APP.height} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={appX} y={y + 60.5}>
        댓글 화면
      </text>
      {indexes.map((shard) => (
        <Shard key={shard} index={shard} y={shardTop} asked={asked.includes(shard)} />
      ))}
    </g>
  );
}

function Shard({ index, y, asked }: { index: number; y: number; asked: boolean }) {
  const x = SHARD.left + index * SHARD.step;
  const look = asked ? styles.box : styles.dashed;
  return (
    <g>
      <rect
        className={index === POST_SHARD ? styles.accentBox : look}
        x={x}
        y={y}
        width={SHARD.size}
        height={SHARD.size}
        rx={3}
      />
      <text className={`${styles.soft} ${styles.middle}`} x={x + SHARD.size / 2} y={y + 18.5}>
        {index}
      </text>
    </g>
  );
}

export const FIGURE_10_4: FigureEntry = {
  Drawing: DenormalizedReads,
  title: '이름 하나를 복사하면 질의가 열 번에서 한 번으로',
  caption: `샤드 ${SHARDS}대, 한 화면에 댓글 ${COMMENTS}개, 작성자는 고르게 흩어져 있다고 보았다. 작성자가 모두 다르면 이름을 물을 샤드는 평균 ${shardsAsked.toFixed(1)}대다.`,
};
