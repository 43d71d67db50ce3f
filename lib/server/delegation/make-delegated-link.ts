import 'server-only';
import { canTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { err } from '@/lib/domain/result';
import { linkViewOf } from '@/lib/server/onboarding/view-of';
import { helpLink, makeToken } from '@/lib/server/platform/mail/links';
import { givingReplacement } from '@/lib/server/replacement/open-replacement';
import { audit, customer, onboardingVerb } from '@/lib/server/verb';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';

const linkDays = 7;
const limit = { name: 'delegated-link', max: 20, windowSeconds: 86_400 };

/**
 * A link for the AWS step alone, for a colleague without an account; while no stream is named, to propose one. Shown once; only its hash
 * is kept.
 */
export const makeDelegatedLink = onboardingVerb({ by: customer, input: onboardingInput, limit }, async ({ tx, who, onboarding }) => {
  const status = onboarding.status as Status;
  if (!canTest(status) && (await givingReplacement(tx, onboarding.id)) === null)
    return err({ kind: 'not-from-here', from: status, to: status });
  const { token, hash } = makeToken();
  const expiresAt = new Date(Date.now() + linkDays * 86_400_000);
  const link = await tx.delegatedLink.create({
    data: { tokenHash: hash, onboardingId: onboarding.id, createdBy: who.personId, expiresAt },
  });
  return audit('link.made', { linkId: link.id }, { link: helpLink(link.id, token), view: linkViewOf(link, new Date()) });
});
