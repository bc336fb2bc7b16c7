import { STAGE } from '@/lib/estimate/growth-parts';
import type { Growth } from '@/lib/estimate/growth-stages';
import { formatQuantity } from '@/lib/format-quantity';
import type { BoxName } from './layout';
import { BOX_NAMES, BOXES, isNewBox, isThere } from './stage-parts';

/** What each box is called, as far as that does not change. */
const NAMES: Readonly<Record<BoxName, string>> = {
  users: '사용자',
  server: '서버 한 대',
  web: '웹 서버',
  balancer: '로드 밸런서',
  database: 'DB',
  replica: 'DB 복제본',
  cache: '캐시',
  cdn: 'CDN',
  mediaStore: '미디어 저장소',
  sessionStore: '세션 저장소',
  queue: '큐',
  worker: '작업 서비스',
};

/** Instead of a count, where a provider keeps the machines. */
const ROLES: Partial<Record<BoxName, string>> = {
  server: '웹 + DB',
  cdn: '가까이서 답함',
  mediaStore: '사진 원본',
  queue: '나중에 할 일',
};

export function boxName(name: BoxName, { stage }: Growth): string {
  if (name !== 'database' || stage < STAGE.balanced) return NAMES[name];
  return stage >= STAGE.sharded ? 'DB 샤드' : '주 DB';
}

export const countOf = (name: BoxName, { parts }: Growth): number =>
  name === 'users' || ROLES[name] !== undefined ? 1 : parts[name];

/** The second line of a box. */
export function boxDetail(name: BoxName, growth: Growth): string {
  if (name === 'users') return formatQuantity(growth.users, 'people');
  const count = countOf(name, growth);
  return ROLES[name] ?? (count > 1 ? `×${count}` : formatQuantity(count, 'servers'));
}

/** `웹 서버 13대`, `CDN` …: what stands on the sheet beside the people. */
export const boxesInWords = (growth: Growth): string[] =>
  BOX_NAMES.filter((name) => name !== 'users' && isThere(BOXES[name], growth.stage)).map((name) => {
    const called = boxName(name, growth);
    return ROLES[name] === undefined
      ? `${called} ${formatQuantity(countOf(name, growth), 'servers')}`
      : called;
  });

/** What this stage has just brought, by name. */
export function newInWords(growth: Growth): string[] {
  const boxes = BOX_NAMES.filter((name) => isNewBox(name, growth.stage)).map((name) => boxName(name, growth));
  return growth.stage === STAGE.mirrored ? [...boxes, '두 번째 데이터 센터'] : boxes;
}
