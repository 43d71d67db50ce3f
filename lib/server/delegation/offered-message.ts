import 'server-only';
import type { Offered } from '@/lib/server/onboarding/view-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { destroyMessageKey, unwrapMessage, wrapMessage } from '@/lib/server/submissions/message-keys';

type OfferedMessage = Pick<NonNullable<Offered['sealed']>, 'armored' | 'wrapped'>;

/** The message of an access that waits for its owner, by a new data key: the one of an earlier offer is destroyed. */
export async function wrapOffered(tx: Tx, onboardingId: string, armored: string): Promise<OfferedMessage> {
  await destroyMessageKey(tx, onboardingId);
  const stored = await wrapMessage(tx, onboardingId, armored);
  return { armored: stored.armored, wrapped: stored.wrapped?.toString('base64') ?? null };
}

/** The message; null where its data key is destroyed. */
export function unwrapOffered(tx: Tx, onboardingId: string, { armored, wrapped }: OfferedMessage): Promise<string | null> {
  const bytes = wrapped === null || wrapped === undefined ? null : Buffer.from(wrapped, 'base64');
  return unwrapMessage(tx, onboardingId, { armored, wrapped: bytes });
}
