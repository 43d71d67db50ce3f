export type MemberRole = 'owner' | 'member';

/**
 * Who of a company may do what. Verbs ask this table, and the account page words it, so that texts and code cannot differ. Microshare's staff
 * and the holders of a delegated link have rules of their own.
 */
export const memberRights = {
  /** See every onboarding of the company, begin one and do every step of it, from naming the stream to retiring. */
  work: ['owner', 'member'],
  /** Take oneself out of the company, unless nobody would be left to own it. */
  leave: ['owner', 'member'],
  invite: ['owner'],
  withdraw: ['owner'],
  remove: ['owner'],
  /** Choose what the daily check of a role writes, and whom the watch mails. */
  watch: ['owner'],
} as const satisfies Record<string, readonly MemberRole[]>;

export type MemberRight = keyof typeof memberRights;

export function mayMember(role: MemberRole, right: MemberRight): boolean {
  const roles: readonly MemberRole[] = memberRights[right];
  return roles.includes(role);
}

/** The rights that everybody of a company has, and those of owners alone. */
export function rightsBySide(): { everybody: MemberRight[]; ownersOnly: MemberRight[] } {
  const rights = Object.keys(memberRights) as MemberRight[];
  return {
    everybody: rights.filter((right) => mayMember('member', right)),
    ownersOnly: rights.filter((right) => !mayMember('member', right)),
  };
}
