import type { AdminCalls } from '../admin-calls';
import type { AdminGround } from './admin-ground';

/** Takes back every fault. */
export function clearFaults({ world }: AdminGround): AdminCalls['clear-faults']['answers'] {
  world.faults = [];
  return { faults: 0 };
}
