import 'server-only';
import { awsClients } from '@/lib/aws/aws-clients';
import { type OwnSide, portalFault } from '@/lib/aws/role/portal-fault';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import { isPrincipal } from '@/lib/domain/aws/identity';
import { awsWaits } from '@/lib/server/connection-test/aws-waits';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { selfTestIn } from '@/lib/server/connection-test/self-test';
import { awsEndpoint } from '@/lib/server/platform/settings/aws-endpoint';
import { settings } from '@/lib/server/platform/settings/settings';
import { textOfDiagnosis } from '@/messages/en/diagnosis';

const partition = 'aws';
/** Enabled in every account of the partition. */
const firstRegion = 'us-east-1';

/** Who the portal is to AWS in a region, in one sentence for the operator; throws with one where that is not as it should be. */
export async function readPortalIdentity(region: string = firstRegion): Promise<string> {
  const principal = portalPrincipal(partition);
  const { callerArn, checked } = await ownSideOf(region, principal?.profile ?? null, principal?.arn ?? null);
  return checked === 'self-test' ? `${callerArn}, which can assume ${settings().awsSelfTestRole}` : callerArn;
}

/** Who the second identity is. It is of use only if it is another one than the portal's. */
export async function readOtherIdentity(): Promise<string> {
  const { callerArn } = await ownSideOf(firstRegion, settings().awsOtherProfile, null);
  const { awsPrincipal } = settings();
  if (awsPrincipal !== null && isPrincipal(callerArn, awsPrincipal))
    throw new Error(`${callerArn} is the portal's own identity; name another.`);
  return callerArn;
}

async function ownSideOf(region: string, profile: string | null, principalArn: string | null): Promise<Extract<OwnSide, { fault: null }>> {
  const endpoints = { stsEndpoint: awsEndpoint('sts'), kinesisEndpoint: awsEndpoint('kinesis') };
  const clients = awsClients({ region, profile, ...endpoints });
  const selfTest = principalArn === null ? null : selfTestIn({ partition, region });
  const patience = { fresh: false, sleep: awsWaits.sleep };
  const found = await portalFault({ clients, principalArn, selfTest, patience, egress: [] });
  clients.destroy();
  if (found.fault !== null) throw new Error(sentenceFor(found.fault));
  return found;
}

/** The customer's sentence, but where it would hide from the operator that nothing could even be signed. */
function sentenceFor(fault: Diagnosis): string {
  if (fault.values['found'] === 'portal-misconfigured') return 'The AWS SDK finds no credentials on this machine.';
  return textOfDiagnosis(fault, { method: 'role' }).saw;
}
