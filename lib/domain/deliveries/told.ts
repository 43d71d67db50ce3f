import type { MemberRole } from '@/lib/domain/member-rights';

/** A person of the company who is not disabled, and the owners' choice about them; null: none was made. */
type Member = { role: MemberRole; toldOfFailures: boolean | null };

/** Whether the watch mails somebody: as the owners chose, else the owners themselves. */
export function isTold({ role, toldOfFailures }: Member): boolean {
  return toldOfFailures ?? role === 'owner';
}

/** Whom the watch mails of a company: never nobody. Where all whom the owners chose are gone or disabled, it mails the owners. */
export function toldOf<One extends Member>(members: readonly One[]): One[] {
  const told = members.filter(isTold);
  return told.length > 0 ? told : members.filter(({ role }) => role === 'owner');
}
