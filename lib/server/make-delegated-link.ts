import 'server-only';
import { canTest, type Status } from '@/lib/domain/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { takeLimit } from '@/lib/server/limits/take-limit';
import { helpLink, makeToken } from '@/lib/server/links';
import { announceChange } from '@/lib/server/live/announce-change';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { streamOf } from '@/lib/server/onboardings/stream-of';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { linkViewOf } from '@/lib/server/onboardings/view-of';
import { actorOf, requireCustomer } from '@/lib/server/who';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { DelegatedLinkView } from '@/lib/wire/views';

export type MakeLinkFault = VerbFault | { kind: 'no-stream' };

const linkDays = 7;

/** A link for the AWS step alone, for a colleague without an account. Shown once; only its hash is kept. */
export async function makeDelegatedLink(input: unknown): Promise<Result<{ link: string; view: DelegatedLinkView }, MakeLinkFault>> {
  const customer = await requireCustomer();
  const wish = parseInput(onboardingInput, input);
  if (!wish.ok) return wish;
  const { onboardingId } = wish.value;
  const limit = await takeLimit(`delegated-link:${onboardingId}`, { max: 20, windowSeconds: 86_400 });
  if (!limit.ok) return limit;
  const actor = await actorOf(customer);
  return inTransaction<{ link: string; view: DelegatedLinkView }, MakeLinkFault>(async (tx) => {
    const onboarding = await onboardingOf(tx, customer, onboardingId);
    if (!onboarding.ok) return onboarding;
    const status = onboarding.value.status as Status;
    if (!canTest(status)) return err({ kind: 'not-from-here', from: status, to: status });
    if (streamOf(onboarding.value) === null) return err({ kind: 'no-stream' });
    const { token, hash } = makeToken();
    const expiresAt = new Date(Date.now() + linkDays * 86_400_000);
    const link = await tx.delegatedLink.create({ data: { tokenHash: hash, onboardingId, createdBy: customer.personId, expiresAt } });
    const { customerId } = onboarding.value;
    await announceChange(tx, { onboardingId, customerId });
    await recordAudit(tx, actor, 'link.made', onboardingId, { chain: { customerId }, details: { linkId: link.id } });
    return ok({ link: helpLink(link.id, token), view: linkViewOf(link, new Date()) });
  });
}
