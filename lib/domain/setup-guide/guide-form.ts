import type { TrustForm } from '@/lib/domain/aws/stream-policy';

/** What a person typed into the guide's fields: text as typed, kept with the onboarding, checked by `parseGuideForm`. */
export type GuideForm = {
  stream: 'use' | 'on-demand' | 'provisioned';
  shards: string;
  retentionHours: string;
  encryption: 'aws' | 'cmk';
  keyArn: string;
  tags: TagForm[];
  /** An IAM group that carries the policy; empty when the policy goes directly to the user. */
  group: string;
  onlyFromMicroshare: boolean;
  /** How the role's trust policy names Microshare. */
  trust: TrustForm;
  deliveries: DeliveryForm[];
};

export type TagForm = { key: string; value: string };
export type DeliveryForm = { bucket: string; newBucket: boolean; bufferMegabytes: string; bufferSeconds: string };

/** What the guide starts from: use the stream that exists, encrypted with AWS's key, no Firehose. */
export const emptyGuideForm: GuideForm = {
  stream: 'use',
  shards: '1',
  retentionHours: '24',
  encryption: 'aws',
  keyArn: '',
  tags: [],
  group: '',
  onlyFromMicroshare: false,
  trust: 'by-account',
  deliveries: [],
};

/** Firehose's own defaults for S3. Source: BufferingHints in the Firehose API. */
export const emptyDeliveryForm: DeliveryForm = { bucket: '', newBucket: false, bufferMegabytes: '5', bufferSeconds: '300' };

/** The form in what was stored earlier; whatever is missing or of another shape starts from the beginning. */
export function readGuideForm(stored: unknown): GuideForm {
  const from = fieldsOf(stored);
  return {
    stream: oneOf(from['stream'], ['use', 'on-demand', 'provisioned']) ?? emptyGuideForm.stream,
    shards: textOf(from['shards'], emptyGuideForm.shards),
    retentionHours: textOf(from['retentionHours'], emptyGuideForm.retentionHours),
    encryption: oneOf(from['encryption'], ['aws', 'cmk']) ?? emptyGuideForm.encryption,
    keyArn: textOf(from['keyArn'], ''),
    tags: listOf(from['tags']).map((tag) => ({ key: textOf(tag['key'], ''), value: textOf(tag['value'], '') })),
    group: textOf(from['group'], ''),
    onlyFromMicroshare: from['onlyFromMicroshare'] === true,
    trust: oneOf(from['trust'], ['by-account', 'by-arn']) ?? emptyGuideForm.trust,
    deliveries: listOf(from['deliveries']).map((delivery) => ({
      bucket: textOf(delivery['bucket'], ''),
      newBucket: delivery['newBucket'] === true,
      bufferMegabytes: textOf(delivery['bufferMegabytes'], emptyDeliveryForm.bufferMegabytes),
      bufferSeconds: textOf(delivery['bufferSeconds'], emptyDeliveryForm.bufferSeconds),
    })),
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.slice(0, 50).map(fieldsOf) : [];
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value.slice(0, 2_048) : otherwise;
}

function oneOf<const Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}
