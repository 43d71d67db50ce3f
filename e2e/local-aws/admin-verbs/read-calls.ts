import type { AdminCalls } from '../admin-calls';
import type { AdminGround } from './admin-ground';

/** Every call to AWS since the start or the reset. */
export function readCalls({ log }: AdminGround): AdminCalls['calls']['answers'] {
  return { calls: log.calls };
}
