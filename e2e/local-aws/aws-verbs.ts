import type { Verb } from './call';
import type { Service } from './endpoint';
import { KINESIS_VERBS } from './kinesis/kinesis-verbs';
import { STS_VERBS } from './sts/sts-verbs';

/** The verb of a service's operation; null when the service does not know it. */
export function awsVerb(service: Service, operation: string): Verb | null {
  const verbs = VERBS[service];
  return Object.hasOwn(verbs, operation) ? (verbs[operation] ?? null) : null;
}

const VERBS: Record<Service, Record<string, Verb>> = { sts: STS_VERBS, kinesis: KINESIS_VERBS, iam: {}, kms: {}, firehose: {}, s3: {} };
