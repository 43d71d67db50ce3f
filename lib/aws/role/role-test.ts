import type { AwsClients } from '@/lib/aws/aws-clients';
import type { Patience } from '@/lib/aws/call-patiently';
import type { Role, Stream } from '@/lib/domain/aws/arn';

/** All that one test of a role needs; the connection test reads nothing else. */
export type RoleTest = {
  clients: AwsClients;
  stream: Stream;
  role: Role;
  externalId: string;
  /** Another external ID of the same generator: a trust policy that takes it would take anybody's. */
  otherTenantId: () => string;
  /** Whom the trust policy must name; for the diagnosis. */
  principalArn: string | null;
  onboardingId: string;
  /** The marked test record; the only thing that is ever sent to the stream. */
  record: { text: string; partitionKey: string };
  patience: Patience;
};
