import type { Layout, Point } from './layout';

const [BOX_WIDTH, BOX_HEIGHT] = [96, 46];
const [LEFT, MIDDLE, RIGHT] = [22, 137, 252] as const;
const ROWS = [10, 92, 172, 252, 332] as const;
const [OUTSIDE, FRONT, WEB, DATA, COPIES] = ROWS;

const left = (x: number, y: number): Point => [x, y + BOX_HEIGHT / 2];
const right = (x: number, y: number): Point => [x + BOX_WIDTH, y + BOX_HEIGHT / 2];
const top = (x: number, y: number): Point => [x + BOX_WIDTH / 2, y];
const bottom = (x: number, y: number): Point => [x + BOX_WIDTH / 2, y + BOX_HEIGHT];

const MIRROR_Y = 441;
const BESIDE_FRAME = 6;

/** Requests run from top to bottom, three columns wide, for a screen that is held upright. */
export const NARROW_LAYOUT: Layout = {
  name: 'narrow',
  width: 364,
  height: 480,
  boxWidth: BOX_WIDTH,
  boxHeight: BOX_HEIGHT,
  boxes: {
    users: [MIDDLE, OUTSIDE],
    cdn: [RIGHT, OUTSIDE],
    balancer: [MIDDLE, FRONT],
    mediaStore: [RIGHT, FRONT],
    server: [MIDDLE, WEB],
    web: [MIDDLE, WEB],
    sessionStore: [LEFT, WEB],
    queue: [RIGHT, WEB],
    cache: [LEFT, DATA],
    database: [MIDDLE, DATA],
    worker: [RIGHT, DATA],
    replica: [MIDDLE, COPIES],
  },
  wires: {
    usersToServer: [bottom(MIDDLE, OUTSIDE), top(MIDDLE, WEB)],
    usersToWeb: [bottom(MIDDLE, OUTSIDE), top(MIDDLE, WEB)],
    usersToBalancer: [bottom(MIDDLE, OUTSIDE), top(MIDDLE, FRONT)],
    balancerToWeb: [bottom(MIDDLE, FRONT), top(MIDDLE, WEB)],
    webToDatabase: [bottom(MIDDLE, WEB), top(MIDDLE, DATA)],
    databaseToReplica: [bottom(MIDDLE, DATA), top(MIDDLE, COPIES)],
    webToCache: [
      [MIDDLE + 20, WEB + BOX_HEIGHT],
      [MIDDLE + 20, 235],
      [LEFT + BOX_WIDTH / 2, 235],
      top(LEFT, DATA),
    ],
    usersToCdn: [right(MIDDLE, OUTSIDE), left(RIGHT, OUTSIDE)],
    cdnToMedia: [bottom(RIGHT, OUTSIDE), top(RIGHT, FRONT)],
    webToMedia: [
      [MIDDLE + BOX_WIDTH, WEB + 12],
      [242, WEB + 12],
      [242, FRONT + BOX_HEIGHT / 2],
      left(RIGHT, FRONT),
    ],
    webToSession: [left(MIDDLE, WEB), right(LEFT, WEB)],
    usersToMirror: [
      left(MIDDLE, OUTSIDE),
      [BESIDE_FRAME, OUTSIDE + BOX_HEIGHT / 2],
      [BESIDE_FRAME, MIRROR_Y],
      [14, MIRROR_Y],
    ],
    frameToMirror: [
      [RIGHT + BOX_WIDTH / 2, 390],
      [RIGHT + BOX_WIDTH / 2, 408],
    ],
    webToQueue: [
      [MIDDLE + BOX_WIDTH, WEB + 32],
      [RIGHT, WEB + 32],
    ],
    queueToWorker: [bottom(RIGHT, WEB), top(RIGHT, DATA)],
    workerToDatabase: [left(RIGHT, DATA), right(MIDDLE, DATA)],
  },
  dataCenter: { x: 14, y: 72, width: 342, height: 318 },
  mirror: { x: 14, y: 408, width: 342, height: 66 },
};
