import type { Language } from '@/lib/domain/language';
import { type MemberRight, rightsBySide } from '@/lib/domain/member-rights';
import type { AccountTexts } from '@/messages/en/account';
import { fill } from '@/messages/fill';

/** What members and owners of a company may do, in two sentences made from the table that the verbs ask. */
export function textOfRights({ rights, everybody, owners }: AccountTexts['company'], language: Language): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const worded = (some: MemberRight[]) => list.format(some.map((right) => rights[right]));
  const sides = rightsBySide();
  return `${fill(everybody, { rights: worded(sides.everybody) })} ${fill(owners, { rights: worded(sides.ownersOnly) })}`;
}
