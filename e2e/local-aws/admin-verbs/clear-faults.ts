import type { AdminCalls } from '../admin-calls';
import type { AdminGround } from './admin-ground';

/** Takes back the faults of one account. */
export function clearFaults(
  { world }: AdminGround,
  { accountId }: AdminCalls['clear-faults']['asks'],
): AdminCalls['clear-faults']['answers'] {
  world.faults = world.faults.filter((fault) => fault.accountId !== accountId);
  return { faults: world.faults.length };
}
