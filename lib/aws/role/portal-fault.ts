import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { AwsClients } from '@/lib/aws/aws-clients';
import { callPatiently } from '@/lib/aws/call-patiently';
import { parseAssumedRole, parseCallerIdentity } from '@/lib/aws/read-result';
import { callSdk } from '@/lib/aws/role/call-sdk';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { asDiagnosis, type Diagnosis } from '@/lib/domain/aws/cause';
import { isPrincipal } from '@/lib/domain/aws/identity';

/** The portal's own side of a role's test. */
export type PortalSide = Pick<RoleTest, 'principalArn' | 'selfTest' | 'patience' | 'egress'> & { clients: Pick<AwsClients, 'sts'> };

/** What the portal's own side was found to be: at fault, or in order as far as it was `checked`. */
export type OwnSide = { fault: Diagnosis } | { fault: null; checked: 'caller-identity' | 'self-test'; callerArn: string };

/**
 * Whether a refused trust may be the portal's own fault: its credentials must be those of the principal that trust policies name and, where
 * the operator set up a role of the portal's own, be able to assume that one. AWS answers alike for both sides.
 */
export async function portalFault(test: PortalSide): Promise<OwnSide> {
  const settled = { ...test.patience, fresh: false };
  const who = await callPatiently(() => callerIdentity(test), settled);
  if (!who.ok) return { fault: asPortals(who.diagnosis) };
  const { arn } = who.value;
  if (test.principalArn !== null && !isPrincipal(arn, test.principalArn)) {
    return { fault: asDiagnosis('portal-misconfigured', { reason: 'other-identity', caller: arn, portalPrincipal: test.principalArn }) };
  }
  const { selfTest } = test;
  if (selfTest === null) return { fault: null, checked: 'caller-identity', callerArn: arn };
  if (selfTest.passedLately()) return { fault: null, checked: 'self-test', callerArn: arn };
  const taken = await callPatiently(() => assumeOwnRole(test, selfTest.roleArn), settled);
  if (!taken.ok) return { fault: asPortals(taken.diagnosis) };
  selfTest.notePassed();
  return { fault: null, checked: 'self-test', callerArn: arn };
}

function callerIdentity(test: PortalSide) {
  const command = new GetCallerIdentityCommand({});
  const sdk = { command, send: () => test.clients.sts.send(command) };
  return callSdk(test, { service: 'sts', operation: 'GetCallerIdentity' }, sdk, parseCallerIdentity);
}

function assumeOwnRole(test: PortalSide, roleArn: string) {
  const command = new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'portal-self-test', DurationSeconds: 900 });
  const sdk = { command, send: () => test.clients.sts.send(command) };
  return callSdk(test, { service: 'sts', operation: 'AssumeRole' }, sdk, parseAssumedRole);
}

// What the network or AWS is to mend stays so; every other refusal of a call that concerns nobody else is the portal's.
function asPortals(diagnosis: Diagnosis): Diagnosis {
  if (diagnosis.mustAct === 'aws' || diagnosis.mustAct === 'network') return diagnosis;
  return asDiagnosis('portal-misconfigured', { ...diagnosis.values, reason: 'own-call-refused', found: diagnosis.cause });
}
