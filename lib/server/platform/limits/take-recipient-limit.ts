import 'server-only';
import type { Result } from '@/lib/domain/result';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { hashToken } from '@/lib/server/platform/mail/links';
import type { Limited } from '@/lib/wire/faults';

/** Counts one mail that somebody else has the portal send to an address: ten a day, whoever asks and from wherever. */
export function takeRecipientLimit(email: string): Promise<Result<void, Limited>> {
  return takeLimit(`mail to ${hashToken(email)}`, { max: 10, windowSeconds: 86_400 });
}
