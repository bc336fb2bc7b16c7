import { withAlgorithm } from './heavy-model';
import type { Model } from './model';
import { type MovementInput, type MovementOutput, simulateMovement } from './shard-movement';
import { shardMovementFace } from './shard-movement-face';

/** C09: how many keys move when the number of nodes changes. */
export const shardMovementModel: Model<MovementInput, MovementOutput> = withAlgorithm(
  shardMovementFace,
  (input) => simulateMovement(input).outputs,
);
