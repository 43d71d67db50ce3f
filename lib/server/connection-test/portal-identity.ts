import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { awsClients } from '@/lib/aws/aws-clients';
import { type OwnSide, portalFault } from '@/lib/aws/role/portal-fault';
import { isPrincipal } from '@/lib/domain/aws/identity';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { selfTestIn } from '@/lib/server/connection-test/self-test';
import { awsEndpoint } from '@/lib/server/platform/settings/aws-endpoint';
import { settings } from '@/lib/server/platform/settings/settings';
import { textOfDiagnosis } from '@/messages/en/diagnosis';

/** Enabled in every account of the partition. */
const place = { partition: 'aws', region: 'us-east-1' };

/** Who the portal is to AWS, in one sentence for the operator; throws with one where that is not as it should be. */
export async function readPortalIdentity(): Promise<string> {
  const principal = portalPrincipal(place.partition);
  const { callerArn, checked } = await ownSideOf(principal?.profile ?? null, principal?.arn ?? null);
  return checked === 'self-test' ? `${callerArn}, which can assume ${settings().awsSelfTestRole}` : callerArn;
}

/** Who the second identity is. It is of use only if it is another one than the portal's. */
export async function readOtherIdentity(): Promise<string> {
  const { callerArn } = await ownSideOf(settings().awsOtherProfile, null);
  const { awsPrincipal } = settings();
  if (awsPrincipal !== null && isPrincipal(callerArn, awsPrincipal))
    throw new Error(`${callerArn} is the portal's own identity; name another.`);
  return callerArn;
}

async function ownSideOf(profile: string | null, principalArn: string | null): Promise<Extract<OwnSide, { fault: null }>> {
  const endpoints = { stsEndpoint: awsEndpoint('sts'), kinesisEndpoint: awsEndpoint('kinesis') };
  const clients = awsClients({ region: place.region, profile, ...endpoints });
  const selfTest = principalArn === null ? null : selfTestIn(place);
  const patience = { fresh: false, sleep: (milliseconds: number) => sleep(milliseconds) };
  const found = await portalFault({ clients, principalArn, selfTest, patience, egress: [] });
  clients.destroy();
  if (found.fault !== null) throw new Error(textOfDiagnosis(found.fault, { method: 'role' }).saw);
  return found;
}
