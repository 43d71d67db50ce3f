import type { Service } from './endpoint';
import type { FaultEffect, World } from './world';

/** Takes the faults that this call meets: at most one of each kind, each counted down by one. */
export function takeFaults(world: World, service: Service, operation: string, accountIds: readonly string[]): FaultEffect[] {
  const met: FaultEffect[] = [];
  for (const fault of world.faults) {
    const concerns =
      (fault.service === undefined || fault.service === service) &&
      (fault.operation === undefined || fault.operation === operation) &&
      (fault.accountId === undefined || accountIds.includes(fault.accountId));
    if (!concerns || met.some(({ kind }) => kind === fault.kind)) continue;
    met.push(fault);
    if (fault.times !== 'always') fault.times -= 1;
  }
  world.faults = world.faults.filter(({ times }) => times === 'always' || times > 0);
  return met;
}
