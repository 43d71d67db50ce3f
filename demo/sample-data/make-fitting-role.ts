import type { LocalAwsAdmin } from '@/demo/aws/admin';
import type { Stream } from '@/lib/domain/aws/arn';
import { permissionPolicy, trustPolicy } from '@/lib/domain/aws/stream-policy';

export type FittingRole = { aws: LocalAwsAdmin; principalArn: string; externalId: string; stream: Stream; roleName: string };

/** In the local AWS: the role that the portal's guide asks for, with the external ID and the stream of one onboarding. Returns its ARN. */
export async function makeFittingRole({ aws, principalArn, externalId, stream, roleName }: FittingRole): Promise<string> {
  const { accountId } = stream;
  const role = { accountId, roleName, trustPolicy: trustPolicy(principalArn, externalId), policies: [permissionPolicy(stream)] };
  const { arn } = await aws.addRole(role);
  return arn;
}
