import 'server-only';
import type { Side } from '@/lib/domain/onboarding/requirements';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

export type Named = { name: string; side: Side };

/** Who an actor's id stands for: a person's name (or address while they have none), or the tag of what is not a person. */
export type Names = (actor: string) => Named;

/** Names for actors as audit rows and other facts hold them. An erased person is the tag `erased`, on the side where they were. */
export async function namesOf(tx: Tx, actors: readonly (string | null)[]): Promise<Names> {
  const ids = [...new Set(actors.flatMap((actor) => (actor === null ? [] : bareId(actor))))];
  const people = await tx.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true, role: true, erasedAt: true },
  });
  const known = new Map(people.map((person) => [person.id, person]));
  return (actor) => {
    if (actor === 'portal' || actor === 'operator') return { name: actor, side: 'microshare' };
    if (actor.startsWith('delegated:')) return { name: 'delegated', side: 'customer' };
    const person = known.get(bareId(actor));
    if (person === undefined) return { name: 'unknown', side: actor.startsWith('microshare:') ? 'microshare' : 'customer' };
    const name = person.erasedAt !== null ? 'erased' : person.name === '' ? person.email : person.name;
    return { name, side: person.role === 'customer' ? 'customer' : 'microshare' };
  };
}

/** The person in `customer:<id>` and `microshare:<id>`, as a pause is noted. */
function bareId(actor: string): string {
  return actor.replace(/^(customer|microshare):/, '');
}
