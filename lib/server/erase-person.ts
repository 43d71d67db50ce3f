import 'server-only';
import { err, type Result } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { erase } from '@/lib/server/erasure/erase';
import { actorOf, requireSteppedUpAdmin } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { emailInput } from '@/lib/wire/people-inputs';

/** Erases whoever has this address, customer or staff, and whatever else names it. Admins do not erase themselves. */
export async function erasePerson(input: unknown): Promise<Result<void, BadInput | { kind: 'not-found' | 'yourself' }>> {
  const admin = await requireSteppedUpAdmin();
  const wish = parseInput(emailInput, input);
  if (!wish.ok) return wish;
  const { email } = wish.value;
  if (email === admin.email) return err({ kind: 'yourself' });
  const actor = await actorOf(admin);
  return inTransaction((tx) => erase(tx, actor, email));
}
