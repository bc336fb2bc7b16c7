import type { PartName } from '@/lib/estimate/growth-parts';

/** What is drawn as a box: the people and every part but the data center, which is the frame round them. */
export type BoxName = 'users' | Exclude<PartName, 'dataCenter'>;

export type WireName =
  | 'usersToServer'
  | 'usersToWeb'
  | 'usersToBalancer'
  | 'balancerToWeb'
  | 'webToDatabase'
  | 'databaseToReplica'
  | 'webToCache'
  | 'usersToCdn'
  | 'cdnToMedia'
  | 'webToMedia'
  | 'webToSession'
  | 'usersToMirror'
  | 'frameToMirror'
  | 'webToQueue'
  | 'queueToWorker'
  | 'workerToDatabase';

export type Point = readonly [x: number, y: number];

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands on one sheet; the wide and the narrow page have their own. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
  /** Upper left corners. */
  readonly boxes: Readonly<Record<BoxName, Point>>;
  readonly wires: Readonly<Record<WireName, readonly Point[]>>;
  readonly dataCenter: Frame;
  readonly mirror: Frame;
}
