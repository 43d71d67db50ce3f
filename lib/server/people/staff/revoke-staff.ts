import 'server-only';
import { err } from '@/lib/domain/result';
import { revokeRole } from '@/lib/server/people/staff/change-staff';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpAdmin } from '@/lib/server/who';
import { emailInput } from '@/lib/wire/people-inputs';

/** Takes a staff role back and ends the person's sessions. Admins cannot take their own. */
export const revokeStaff = verb({ by: requireSteppedUpAdmin, input: emailInput }, async ({ tx, who, actor, input: { email } }) => {
  if (email === who.email) return err({ kind: 'yourself' });
  return revokeRole(tx, actor, email);
});
