import 'server-only';
import type { Result } from '@/lib/domain/result';
import { grantRole } from '@/lib/server/change-staff';
import { actorOf, requireSteppedUpAdmin } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { grantStaffInput } from '@/lib/wire/people-inputs';

/** Grants a staff role to an address. For admins who just confirmed that it is they. */
export async function grantStaff(input: unknown): Promise<Result<void, BadInput | { kind: 'customer-address' }>> {
  const admin = await requireSteppedUpAdmin();
  const wish = parseInput(grantStaffInput, input);
  if (!wish.ok) return wish;
  return grantRole(await actorOf(admin), wish.value);
}
