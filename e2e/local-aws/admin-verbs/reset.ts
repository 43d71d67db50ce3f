import type { AdminCalls } from '../admin-calls';
import { emptyWorld } from '../world';
import type { AdminGround } from './admin-ground';

/** Forgets everything. */
export function reset({ world, log }: AdminGround): AdminCalls['reset']['answers'] {
  Object.assign(world, emptyWorld());
  log.calls = [];
  return { accounts: 0 };
}
