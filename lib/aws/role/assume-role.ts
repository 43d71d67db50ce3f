import { AssumeRoleCommand, type AssumeRoleCommandOutput } from '@aws-sdk/client-sts';
import type { Session } from '@/lib/aws/aws-clients';
import type { AwsCallOutcome } from '@/lib/aws/call-patiently';
import { callSdk } from '@/lib/aws/role/call-sdk';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { sessionPolicy } from '@/lib/domain/aws/stream-policy';

export type Assumed = { session: Session; sessionArn: string };

/** AWS's shortest session; the portal needs seconds. */
const sessionSeconds = 900;

/** Takes the role for one check. `narrowed`: with a session policy that leaves only writing to this stream, however much the role may do. */
export function assumeRole(test: RoleTest, scope: 'narrowed' | 'as-it-is'): Promise<AwsCallOutcome<Assumed>> {
  return callSdk(test, { service: 'sts', operation: 'AssumeRole' }, () => assume(test, test.externalId, scope), readSession);
}

/** Tries to take the role as somebody else would. Credentials of a wrong success are dropped here, unread and unlogged. */
export function assumeAsOtherTenant(test: RoleTest, externalId: string | null): Promise<AwsCallOutcome<null>> {
  return callSdk(
    test,
    { service: 'sts', operation: 'AssumeRole' },
    () => assume(test, externalId, 'narrowed'),
    () => null,
  );
}

/** The name by which the customer finds the portal in CloudTrail. */
export function sessionNameOf(onboardingId: string): string {
  return `onboarding-${onboardingId}`.slice(0, 64);
}

function assume(test: RoleTest, externalId: string | null, scope: 'narrowed' | 'as-it-is'): Promise<AssumeRoleCommandOutput> {
  return test.clients.sts.send(
    new AssumeRoleCommand({
      RoleArn: test.role.arn,
      RoleSessionName: sessionNameOf(test.onboardingId),
      DurationSeconds: sessionSeconds,
      ...(externalId === null ? {} : { ExternalId: externalId }),
      ...(scope === 'narrowed' ? { Policy: JSON.stringify(sessionPolicy(test.stream)) } : {}),
    }),
  );
}

function readSession(output: AssumeRoleCommandOutput): Assumed {
  const { AccessKeyId, SecretAccessKey, SessionToken } = output.Credentials ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
    throw new Error('AssumeRole succeeded without credentials.');
  }
  const session = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
  return { session, sessionArn: output.AssumedRoleUser?.Arn ?? '' };
}
