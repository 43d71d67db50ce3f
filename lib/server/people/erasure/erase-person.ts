import 'server-only';
import { err } from '@/lib/domain/result';
import { erase } from '@/lib/server/people/erasure/erase';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpAdmin } from '@/lib/server/who';
import { emailInput } from '@/lib/wire/people-inputs';

/** Erases whoever has this address, customer or staff, and whatever else names it. Admins do not erase themselves. */
export const erasePerson = verb({ by: requireSteppedUpAdmin, input: emailInput }, async ({ tx, who, actor, input: { email } }) => {
  return email === who.email ? err({ kind: 'yourself' }) : erase(tx, actor, email);
});
