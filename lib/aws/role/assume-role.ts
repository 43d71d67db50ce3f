import { AssumeRoleCommand, type STSClient } from '@aws-sdk/client-sts';
import { callPatiently } from '@/lib/aws/call-patiently';
import type { AwsCall, AwsCallOutcome, ReadProof } from '@/lib/aws/read-answer';
import { type AssumedRole, parseAssumedRole } from '@/lib/aws/read-result';
import { callSdk } from '@/lib/aws/role/call-sdk';
import { portalFault } from '@/lib/aws/role/portal-fault';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { sessionPolicy } from '@/lib/domain/aws/stream-policy';
import { err } from '@/lib/domain/result';

/** AWS's shortest session; the portal needs seconds. */
const sessionSeconds = 900;

const call: AwsCall = { service: 'sts', operation: 'AssumeRole' };

/**
 * Takes the role for one check, as often as it needs. `narrowed`: with a session policy that leaves only writing to this stream, however
 * much the role may do. Where trust refuses, the portal's own side is looked at first: only then is the refusal the customer's.
 */
export async function takeRole(
  test: RoleTest,
  scope: 'narrowed' | 'as-it-is',
  patience = test.patience,
): Promise<AwsCallOutcome<AssumedRole> & { attempts: number }> {
  const taken = await callPatiently(() => assume(test, test.clients.sts, test.externalId, scope, sessionOfRole(test)), patience);
  if (taken.ok || taken.diagnosis.cause !== 'trust-refused') return taken;
  const own = await portalFault(test);
  if (own.fault !== null) return { ...taken, diagnosis: own.fault };
  return { ...taken, diagnosis: { ...taken.diagnosis, values: { ...taken.diagnosis.values, portalChecked: own.checked } } };
}

/** Tries to take the role as somebody else would. Credentials of a wrong success are dropped here, unread and unlogged. */
export function assumeAsOther(test: RoleTest, as: { sts: STSClient; externalId: string | null }): Promise<AwsCallOutcome<null>> {
  return assume(test, as.sts, as.externalId, 'narrowed', (body) => {
    const assumed = parseAssumedRole(body);
    return assumed.ok ? { ok: true, value: null } : assumed;
  });
}

/** The name by which the customer finds the portal in CloudTrail. */
export function sessionNameOf(onboardingId: string): string {
  return `onboarding-${onboardingId}`.slice(0, 64);
}

function assume<Value>(
  test: RoleTest,
  sts: STSClient,
  externalId: string | null,
  scope: 'narrowed' | 'as-it-is',
  read: ReadProof<Value>,
): Promise<AwsCallOutcome<Value>> {
  const command = new AssumeRoleCommand({
    RoleArn: test.role.arn,
    RoleSessionName: sessionNameOf(test.onboardingId),
    DurationSeconds: sessionSeconds,
    ...(externalId === null ? {} : { ExternalId: externalId }),
    ...(scope === 'narrowed' ? { Policy: JSON.stringify(sessionPolicy(test.stream)) } : {}),
  });
  return callSdk(test, call, { command, send: () => sts.send(command) }, read);
}

/** Credentials of another account than the role's prove nothing about the role. */
function sessionOfRole(test: RoleTest): ReadProof<AssumedRole> {
  return (body) => {
    const assumed = parseAssumedRole(body);
    return assumed.ok && assumed.value.accountId !== test.role.accountId ? err({ kind: 'unreadable' }) : assumed;
  };
}
