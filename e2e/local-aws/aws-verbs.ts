import type { Verb } from './call';
import type { Service } from './endpoint';
import { FIREHOSE_VERBS } from './firehose/firehose-verbs';
import { IAM_VERBS } from './iam/iam-verbs';
import { KINESIS_VERBS } from './kinesis/kinesis-verbs';
import { KMS_VERBS } from './kms/kms-verbs';
import { S3_VERBS } from './s3/s3-verbs';
import { STS_VERBS } from './sts/sts-verbs';

/** The verb of a service's operation; null when the service does not know it. */
export function awsVerb(service: Service, operation: string): Verb | null {
  const verbs = VERBS[service];
  return Object.hasOwn(verbs, operation) ? (verbs[operation] ?? null) : null;
}

const VERBS: Record<Service, Record<string, Verb>> = {
  sts: STS_VERBS,
  kinesis: KINESIS_VERBS,
  iam: IAM_VERBS,
  kms: KMS_VERBS,
  firehose: FIREHOSE_VERBS,
  s3: S3_VERBS,
};
