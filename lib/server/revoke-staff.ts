import 'server-only';
import { err, type Result } from '@/lib/domain/result';
import { revokeRole } from '@/lib/server/change-staff';
import { actorOf, requireSteppedUpAdmin } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { emailInput } from '@/lib/wire/people-inputs';

/** Takes a staff role back and ends the person's sessions. Admins cannot take their own. */
export async function revokeStaff(input: unknown): Promise<Result<void, BadInput | { kind: 'not-found' | 'yourself' }>> {
  const admin = await requireSteppedUpAdmin();
  const wish = parseInput(emailInput, input);
  if (!wish.ok) return wish;
  if (wish.value.email === admin.email) return err({ kind: 'yourself' });
  return revokeRole(await actorOf(admin), wish.value.email);
}
