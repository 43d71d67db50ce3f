import type { Switches } from '../world';
import { AdminFault, type AdminGround } from './admin-ground';

/** Sets any of the switches. */
export function setSwitches({ world }: AdminGround, asks: Partial<Switches>): Switches {
  const unknown = Object.keys(asks).find((name) => !Object.hasOwn(world.switches, name));
  if (unknown !== undefined) throw new AdminFault(`no such switch as ${unknown}`);
  return Object.assign(world.switches, asks);
}
