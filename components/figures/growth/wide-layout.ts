import type { Layout, Point } from './layout';

const [BOX_WIDTH, BOX_HEIGHT] = [110, 50];
const COLUMNS = [12, 172, 328, 484, 640] as const;
const ROWS = [60, 152, 244] as const;
const [OUTSIDE, FRONT, WEB, DATA, BEHIND] = COLUMNS;
const [TOP, MIDDLE, BOTTOM] = ROWS;

const left = (x: number, y: number): Point => [x, y + BOX_HEIGHT / 2];
const right = (x: number, y: number): Point => [x + BOX_WIDTH, y + BOX_HEIGHT / 2];
const top = (x: number, y: number): Point => [x + BOX_WIDTH / 2, y];
const bottom = (x: number, y: number): Point => [x + BOX_WIDTH / 2, y + BOX_HEIGHT];

/** Between the web servers and what holds data: where their wires part. */
const FORK = 461;
const MIRROR_Y = 369;

/** Requests run from left to right; the second data center lies below the first. */
export const WIDE_LAYOUT: Layout = {
  name: 'wide',
  width: 780,
  height: 412,
  boxWidth: BOX_WIDTH,
  boxHeight: BOX_HEIGHT,
  boxes: {
    users: [OUTSIDE, MIDDLE],
    cdn: [OUTSIDE, TOP],
    balancer: [FRONT, MIDDLE],
    mediaStore: [FRONT, TOP],
    server: [WEB, MIDDLE],
    web: [WEB, MIDDLE],
    sessionStore: [WEB, BOTTOM],
    cache: [DATA, TOP],
    database: [DATA, MIDDLE],
    queue: [DATA, BOTTOM],
    replica: [BEHIND, MIDDLE],
    worker: [BEHIND, BOTTOM],
  },
  wires: {
    usersToServer: [right(OUTSIDE, MIDDLE), left(WEB, MIDDLE)],
    usersToWeb: [right(OUTSIDE, MIDDLE), left(WEB, MIDDLE)],
    usersToBalancer: [right(OUTSIDE, MIDDLE), left(FRONT, MIDDLE)],
    balancerToWeb: [right(FRONT, MIDDLE), left(WEB, MIDDLE)],
    webToDatabase: [right(WEB, MIDDLE), left(DATA, MIDDLE)],
    databaseToReplica: [right(DATA, MIDDLE), left(BEHIND, MIDDLE)],
    webToCache: [right(WEB, MIDDLE), [FORK, MIDDLE + BOX_HEIGHT / 2], [FORK, TOP + 25], left(DATA, TOP)],
    usersToCdn: [top(OUTSIDE, MIDDLE), bottom(OUTSIDE, TOP)],
    cdnToMedia: [right(OUTSIDE, TOP), left(FRONT, TOP)],
    webToMedia: [top(WEB, MIDDLE), [WEB + BOX_WIDTH / 2, TOP + 25], right(FRONT, TOP)],
    webToSession: [bottom(WEB, MIDDLE), top(WEB, BOTTOM)],
    usersToMirror: [bottom(OUTSIDE, MIDDLE), [OUTSIDE + BOX_WIDTH / 2, MIRROR_Y], [148, MIRROR_Y]],
    frameToMirror: [
      [BEHIND + BOX_WIDTH / 2, 316],
      [BEHIND + BOX_WIDTH / 2, 338],
    ],
    webToQueue: [
      right(WEB, MIDDLE),
      [FORK, MIDDLE + BOX_HEIGHT / 2],
      [FORK, BOTTOM + 25],
      left(DATA, BOTTOM),
    ],
    queueToWorker: [right(DATA, BOTTOM), left(BEHIND, BOTTOM)],
    workerToDatabase: [
      [BEHIND + 24, BOTTOM],
      [BEHIND + 24, 223],
      [DATA + 84, 223],
      [DATA + 84, MIDDLE + BOX_HEIGHT],
    ],
  },
  dataCenter: { x: 148, y: 20, width: 622, height: 296 },
  mirror: { x: 148, y: 338, width: 622, height: 62 },
};
