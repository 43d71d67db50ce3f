import type { Stream } from '@/lib/domain/aws/arn';
import { type PolicyDocument, type TrustForm, trustPolicy } from '@/lib/domain/aws/stream-policy';
import type { DeliveryChoice, GroupName, GuideChoices, KmsKeyArn, StreamMode, Tag } from '@/lib/domain/setup-guide/guide-choices';
import {
  bucketPolicy,
  deliveryPolicy,
  deliveryTrust,
  keyPolicyStatements,
  type NamedStatement,
  writerPolicy,
} from '@/lib/domain/setup-guide/guide-policies';
import type { ExternalId, GuideSubject, PrincipalArn } from '@/lib/domain/setup-guide/guide-subject';
import { shortName } from '@/lib/domain/setup-guide/short-name';

/** One customer's AWS side, described once: every rendering reads this and decides nothing of its own. */
export type SetupGuide = {
  stream: Stream;
  newStream: NewStream | null;
  keyArn: KmsKeyArn | null;
  writer: RoleWriter | KeysWriter;
  policyName: string;
  policy: PolicyDocument;
  /** What the customer's own key must say, for whoever keeps that key; empty with AWS's key. */
  keyPolicyStatements: NamedStatement[];
  deliveries: Delivery[];
  tags: Tag[];
};

export type NewStream = { capacity: StreamMode; retentionHours: number; keyId: string };
export type RoleWriter = {
  kind: 'role';
  name: string;
  arn: string;
  principalArn: PrincipalArn;
  externalId: ExternalId;
  trustForm: TrustForm;
  trust: PolicyDocument;
};
export type KeysWriter = { kind: 'keys'; name: string; arn: string; group: GroupName | null };

/** One Firehose from the stream to a bucket. Its role is internal: Firehose assumes it, never Microshare. */
export type Delivery = DeliveryChoice & {
  name: string;
  roleName: string;
  roleArn: string;
  bucketArn: string;
  trust: PolicyDocument;
  policyName: string;
  policy: PolicyDocument;
  /** For a bucket that the guide makes: nothing without TLS. */
  bucketPolicy: PolicyDocument;
};

/** The description for one onboarding. */
export function setupGuide(subject: GuideSubject, choices: GuideChoices): SetupGuide {
  const { stream } = subject;
  const writer = writerOf(subject, choices);
  const deliveries = choices.deliveries.map((choice, index) => deliveryOf(stream, choices, choice, index));
  return {
    stream,
    newStream: choices.newStream && { ...choices.newStream, keyId: choices.keyArn ?? 'alias/aws/kinesis' },
    keyArn: choices.keyArn,
    writer,
    policyName: 'write-to-stream',
    policy: writerPolicy(stream, choices.keyArn, choices.onlyFromMicroshare ? subject.egress : []),
    keyPolicyStatements:
      choices.keyArn === null
        ? []
        : keyPolicyStatements(
            stream,
            writer.arn,
            deliveries.map(({ roleArn }) => roleArn),
          ),
    deliveries,
    tags: choices.tags,
  };
}

/** The ARN of the role that the guide makes for a stream: known before it exists, so that a page can expect it. */
export function writerRoleArn(stream: Stream): string {
  return iamArn(stream, `role/${writerName(stream)}`);
}

/** The name of a stream's Firehose to S3: the stream's own with `-to-s3`, numbered from the second on. */
export function deliveryName(streamName: string, index: number): string {
  return `${streamName}-to-s3${index === 0 ? '' : `-${index + 1}`}`;
}

function writerOf({ stream, access }: GuideSubject, choices: GuideChoices): RoleWriter | KeysWriter {
  const name = writerName(stream);
  if (access.kind === 'keys') return { kind: 'keys', name, arn: iamArn(stream, `user/${name}`), group: choices.group };
  const { principalArn, externalId } = access;
  const trust = trustPolicy(principalArn, externalId, choices.trust);
  return { kind: 'role', name, arn: writerRoleArn(stream), principalArn, externalId, trustForm: choices.trust, trust };
}

function deliveryOf(stream: Stream, choices: GuideChoices, choice: DeliveryChoice, index: number): Delivery {
  const name = deliveryName(stream.name, index);
  const roleName = shortName([name, 'firehose', stream.region]);
  const bucketArn = `arn:${stream.partition}:s3:::${choice.bucket}`;
  return {
    ...choice,
    name,
    roleName,
    roleArn: iamArn(stream, `role/${roleName}`),
    bucketArn,
    trust: deliveryTrust(stream),
    policyName: 'read-stream-write-bucket',
    policy: deliveryPolicy(stream, bucketArn, choices.keyArn),
    bucketPolicy: bucketPolicy(bucketArn),
  };
}

// IAM is one for all regions: the region keeps two streams of one name apart.
function writerName(stream: Stream): string {
  return shortName(['microshare', stream.name, stream.region]);
}

function iamArn(stream: Stream, resource: string): string {
  return `arn:${stream.partition}:iam::${stream.accountId}:${resource}`;
}
