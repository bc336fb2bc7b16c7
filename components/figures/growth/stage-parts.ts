import { STAGE, type Stage } from '@/lib/estimate/growth-parts';
import type { BoxName, WireName } from './layout';

/** The stage that brings a part of the drawing, and the one that takes it away again. */
interface Presence {
  readonly from: Stage;
  readonly before?: Stage;
}

export const BOXES: Readonly<Record<BoxName, Presence>> = {
  users: { from: STAGE.single },
  server: { from: STAGE.single, before: STAGE.split },
  web: { from: STAGE.split },
  database: { from: STAGE.split },
  balancer: { from: STAGE.balanced },
  replica: { from: STAGE.balanced },
  cache: { from: STAGE.cached },
  cdn: { from: STAGE.edge },
  mediaStore: { from: STAGE.edge },
  sessionStore: { from: STAGE.stateless },
  queue: { from: STAGE.queued },
  worker: { from: STAGE.queued },
};

export const WIRES: Readonly<Record<WireName, Presence>> = {
  usersToServer: { from: STAGE.single, before: STAGE.split },
  usersToWeb: { from: STAGE.split, before: STAGE.balanced },
  usersToBalancer: { from: STAGE.balanced },
  balancerToWeb: { from: STAGE.balanced },
  webToDatabase: { from: STAGE.split },
  databaseToReplica: { from: STAGE.balanced },
  webToCache: { from: STAGE.cached },
  usersToCdn: { from: STAGE.edge },
  cdnToMedia: { from: STAGE.edge },
  webToMedia: { from: STAGE.edge },
  webToSession: { from: STAGE.stateless },
  usersToMirror: { from: STAGE.mirrored },
  frameToMirror: { from: STAGE.mirrored },
  webToQueue: { from: STAGE.queued },
  queueToWorker: { from: STAGE.queued },
  workerToDatabase: { from: STAGE.queued },
};

export const BOX_NAMES = Object.keys(BOXES).filter((name): name is BoxName => name in BOXES);
export const WIRE_NAMES = Object.keys(WIRES).filter((name): name is WireName => name in WIRES);

export const isThere = ({ from, before }: Presence, stage: Stage): boolean =>
  stage >= from && (before === undefined || stage < before);

/** Whether a stage has just brought a box. Sharding brings no new kind of box: it makes the database many. */
export const isNewBox = (name: BoxName, stage: Stage): boolean =>
  name !== 'users' &&
  stage > STAGE.single &&
  (BOXES[name].from === stage || (name === 'database' && stage === STAGE.sharded));

export const isNewWire = (name: WireName, stage: Stage): boolean =>
  stage > STAGE.single && WIRES[name].from === stage;
