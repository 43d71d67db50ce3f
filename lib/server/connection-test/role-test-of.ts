import 'server-only';
import type { TestRun } from '@/generated/prisma/client';
import { awsClients } from '@/lib/aws/aws-clients';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { parseRoleArn, type Stream } from '@/lib/domain/aws/arn';
import { testRecord } from '@/lib/domain/onboarding/test-record';
import { err, ok, type Result } from '@/lib/domain/result';
import { awsWaits } from '@/lib/server/connection-test/aws-waits';
import { takeDryRun } from '@/lib/server/connection-test/dry-run-pace';
import { ensureExternalId, makeExternalId } from '@/lib/server/connection-test/external-id';
import { runFactsOf } from '@/lib/server/connection-test/make-run';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { selfTestIn } from '@/lib/server/connection-test/self-test';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { awsEndpoint } from '@/lib/server/platform/settings/aws-endpoint';
import { settings } from '@/lib/server/platform/settings/settings';

export type RoleTestFault = { kind: 'no-principal'; partition: string } | { kind: 'not-a-role' };

/** What the role's connection test needs for one run. `customerId` decides the external ID; the form has no say in it. */
export async function roleTestOf(run: TestRun, customerId: string, stream: Stream): Promise<Result<RoleTest, RoleTestFault>> {
  const principal = portalPrincipal(stream.partition);
  if (principal === null) return err({ kind: 'no-principal', partition: stream.partition });
  const own = principal.accountId === null ? {} : { portalAccountId: principal.accountId };
  const role = parseRoleArn(run.roleArn ?? '', { partition: stream.partition, ...own });
  if (!role.ok || role.value.accountId !== stream.accountId) return err({ kind: 'not-a-role' });
  const externalId = await inTransaction<string, never>(async (tx) => ok(await ensureExternalId(tx, customerId, stream.accountId)));
  if (!externalId.ok) return externalId;
  const place = { region: stream.region, stsEndpoint: awsEndpoint('sts'), kinesisEndpoint: awsEndpoint('kinesis') };
  const otherProfile = stream.partition === 'aws' ? settings().awsOtherProfile : null;
  return ok({
    clients: awsClients({ ...place, profile: principal.profile }),
    otherPrincipal: otherProfile === null ? null : awsClients({ ...place, profile: otherProfile }).sts,
    selfTest: selfTestIn(stream),
    stream,
    role: role.value,
    externalId: externalId.value,
    otherTenantId: makeExternalId,
    principalArn: principal.arn,
    egress: settings().egressAddresses,
    onboardingId: run.onboardingId,
    record: await testRecord({ onboardingId: run.onboardingId, run: runFactsOf(run), streamName: stream.name }),
    paced: async (dryRun) => {
      await awsWaits.sleep(await takeDryRun(run.id, { customerId, streamArn: stream.arn }));
      return dryRun();
    },
    patience: { fresh: await isFresh(run), sleep: awsWaits.sleep },
  });
}

/** A role that was never seen to work may be so new that AWS has not spread it; one that was tried at length before is simply wrong. */
async function isFresh(run: TestRun): Promise<boolean> {
  const tried = await db().testCheck.findFirst({
    where: { name: 'identity', attempts: { gt: 1 }, run: { onboardingId: run.onboardingId, roleArn: run.roleArn } },
    select: { id: true },
  });
  const worked = await db().testCheck.findFirst({
    where: { name: 'identity', outcome: 'passed', run: { onboardingId: run.onboardingId, roleArn: run.roleArn } },
    select: { id: true },
  });
  return tried === null && worked === null;
}
