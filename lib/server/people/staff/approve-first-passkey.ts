import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { isStaffAddress } from '@/lib/server/people/invitations/make-invitation';
import { approve } from '@/lib/server/people/sign-in/first-passkey';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpAdmin } from '@/lib/server/who';
import { emailInput } from '@/lib/wire/people-inputs';

/** Lets a colleague whose provider vouches for no second factor add their first passkey. For admins who just confirmed that it is they. */
export const approveFirstPasskey = verb({ by: requireSteppedUpAdmin, input: emailInput }, async ({ tx, who, actor, input: { email } }) => {
  if (email === who.email) return err({ kind: 'yourself' });
  if (!(await isStaffAddress(tx, email))) return err({ kind: 'not-found' });
  await approve(tx, actor, email);
  return ok(undefined);
});
