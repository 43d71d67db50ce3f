import type { AdminCalls, NewFault } from '../admin-calls';
import { AdminFault, type AdminGround } from './admin-ground';

const KINDS = ['delay', 'drop', 'clock', 'answer', 'server-error', 'throttle', 'record-failures'];

/** Makes the next calls go wrong. */
export function addFault({ world }: AdminGround, asks: NewFault): AdminCalls['fault']['answers'] {
  if (!KINDS.includes(asks.kind)) throw new AdminFault(`a fault is one of ${KINDS.join(', ')}`);
  world.faults.push({ ...asks, times: asks.times ?? 1 });
  return { faults: world.faults.length };
}
