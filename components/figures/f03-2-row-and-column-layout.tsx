import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

const HEADER = ['사용자', '날짜', '물건', '값'] as const;
const ORDERS = [
  ['지민', '11-21', '책', '12,000'],
  ['지민', '11-19', '펜', '3,000'],
  ['서준', '11-20', '공책', '8,000'],
] as const;

/** The same three orders as they lie on disk in a wide-column and in a columnar store. */
function RowAndColumnLayout() {
  return (
    <Picture
      id="f03-2"
      height={448}
      title="와이드 컬럼과 열 지향 저장이 같은 표를 놓는 방법"
      description="주문 세 건을 담은 표가 위에 있다. 와이드 컬럼은 지민의 주문 두 건을 한 파티션에 이어 두고 서준의 주문은 다른 파티션에 둔다. 지민의 주문을 읽을 때 파티션 하나만 읽는다. 열 지향 저장은 사용자, 날짜, 물건, 값을 열마다 따로 이어 둔다. 값의 합계를 낼 때 값의 열 하나만 읽는다."
    >
      <LogicalTable />
      <WideColumn />
      <Columnar />
    </Picture>
  );
}

function Cell({ x, y, width, text }: { x: number; y: number; width: number; text: string }) {
  return (
    <>
      <rect className={styles.box} x={x} y={y} width={width} height={26} />
      <text className={`${styles.text} ${styles.middle}`} x={x + width / 2} y={y + 17.5}>
        {text}
      </text>
    </>
  );
}

function LogicalTable() {
  return (
    <g>
      <text className={styles.label} x={14} y={26}>
        우리가 보는 표
      </text>
      {HEADER.map((column, i) => (
        <text className={`${styles.soft} ${styles.middle}`} key={column} x={58 + i * 88} y={46}>
          {column}
        </text>
      ))}
      {ORDERS.map((order, row) =>
        order.map((value, i) => (
          <Cell key={`${HEADER[i]}:${order[1]}`} x={14 + i * 88} y={53 + row * 26} width={88} text={value} />
        )),
      )}
    </g>
  );
}

function WideColumn() {
  return (
    <g>
      <text className={styles.label} x={14} y={166}>
        와이드 컬럼: 한 사람의 행을 이어 둔다
      </text>
      <text className={styles.soft} x={16} y={189}>
        파티션 ‘지민’
      </text>
      <text className={styles.soft} x={246} y={189}>
        파티션 ‘서준’
      </text>
      <rect className={styles.accentBox} x={11} y={194} width={226} height={34} rx={3} />
      <Cell x={15} y={198} width={111} text="11-21 책 12,000" />
      <Cell x={126} y={198} width={107} text="11-19 펜 3,000" />
      <Cell x={246} y={198} width={120} text="11-20 공책 8,000" />
      <text className={styles.accentText} x={14} y={248}>
        ‘지민의 최근 주문’은 파티션 하나를 읽는다
      </text>
    </g>
  );
}

function Columnar() {
  return (
    <g>
      <text className={styles.label} x={14} y={288}>
        열 지향(columnar): 한 열의 값을 이어 둔다
      </text>
      <rect className={styles.accentBox} x={62} y={384} width={300} height={32} rx={3} />
      {HEADER.map((column, i) => (
        <g key={column}>
          <text className={styles.soft} x={14} y={316 + i * 29}>
            {column}
          </text>
          {ORDERS.map((order, place) => (
            <Cell key={order[1]} x={66 + place * 97.3} y={300 + i * 29} width={97.3} text={order[i] ?? ''} />
          ))}
        </g>
      ))}
      <text className={styles.accentText} x={14} y={436}>
        ‘값의 합계’는 열 하나를 읽는다
      </text>
    </g>
  );
}

export const FIGURE_03_2: FigureEntry = {
  Drawing: RowAndColumnLayout,
  title: '와이드 컬럼과 열 지향은 이어 두는 것이 다르다',
  caption: '주문 세 건이 디스크에 놓이는 모습을 단순하게 그렸다. 주홍색 테두리 안만 읽으면 답이 나온다.',
};
