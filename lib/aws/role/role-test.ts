import type { STSClient } from '@aws-sdk/client-sts';
import type { AwsClients } from '@/lib/aws/aws-clients';
import type { Patience } from '@/lib/aws/call-patiently';
import type { Role, Stream } from '@/lib/domain/aws/arn';

/** `passedLately`: within a day, on this node. */
export type SelfTest = { roleArn: string; passedLately: () => boolean; notePassed: () => void };

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
  /** A role of the portal's own that it must be able to assume; tried once a day, and only where a trust policy refuses. */
  selfTest: SelfTest | null;
  /** A second identity of Microshare's, which no customer's role may let in; null where the operator has set up none. */
  otherPrincipal: STSClient | null;
  /** The addresses from which the portal calls AWS, as far as they are published. */
  egress: readonly string[];
  onboardingId: string;
  /** The marked test record; the only thing that is ever sent to the stream. */
  record: { text: string; partitionKey: string };
  patience: Patience;
  /** Makes a dry run when its turn comes: AWS allows one a second per stream, whoever makes it. */
  paced: <Value>(dryRun: () => Promise<Value>) => Promise<Value>;
};
