import type { Stream } from '@/lib/domain/aws/arn';
import type { TrustForm } from '@/lib/domain/aws/stream-policy';
import type { Brand } from '@/lib/domain/brand';
import { err, ok, type Result } from '@/lib/domain/result';
import type { DeliveryForm, GuideForm, TagForm } from '@/lib/domain/setup-guide/guide-form';

export type KmsKeyArn = Brand<string, 'KmsKeyArn'>;
export type BucketName = Brand<string, 'BucketName'>;
export type GroupName = Brand<string, 'GroupName'>;
export type Tag = Brand<{ key: string; value: string }, 'Tag'>;

export type StreamMode = { mode: 'on-demand' } | { mode: 'provisioned'; shards: number };
export type DeliveryChoice = { bucket: BucketName; newBucket: boolean; bufferMegabytes: number; bufferSeconds: number };

/** The checked choices; only `parseGuideForm` makes the names in it. `newStream` is null when the stream exists already. */
export type GuideChoices = {
  newStream: { capacity: StreamMode; retentionHours: number } | null;
  /** The customer's own key, or null for the one that AWS manages. */
  keyArn: KmsKeyArn | null;
  tags: Tag[];
  group: GroupName | null;
  onlyFromMicroshare: boolean;
  trust: TrustForm;
  deliveries: DeliveryChoice[];
};

export type GuideField =
  | 'shards'
  | 'retentionHours'
  | 'keyArn'
  | 'group'
  | `tags.${number}.${'key' | 'value'}`
  | `deliveries.${number}.${'bucket' | 'bufferMegabytes' | 'bufferSeconds'}`
  | 'deliveries';

export type GuideFault = {
  field: GuideField;
  kind: 'empty' | 'grammar' | 'range' | 'key-is-alias' | 'key-elsewhere' | 'reserved' | 'twice' | 'too-many' | 'name-too-long';
};

/** Checks every field against AWS's own grammar for it; all faults are returned, not only the first. */
export function parseGuideForm(form: GuideForm, stream: Stream): Result<GuideChoices, GuideFault[]> {
  const faults: GuideFault[] = [];
  const take = <Value>(parsed: Result<Value, GuideFault>, otherwise: Value): Value => {
    if (parsed.ok) return parsed.value;
    faults.push(parsed.fault);
    return otherwise;
  };
  const newStream =
    form.stream === 'use'
      ? null
      : {
          capacity:
            form.stream === 'on-demand'
              ? onDemand
              : { mode: 'provisioned' as const, shards: take(whole('shards', form.shards, 1, 10_000), 1) },
          // Kinesis keeps records for a day at least and a year at most.
          retentionHours: take(whole('retentionHours', form.retentionHours, 24, 8_760), 24),
        };
  const keyArn = form.encryption === 'aws' ? null : take<KmsKeyArn | null>(parseKeyArn(form.keyArn, stream), null);
  const tags = form.tags.flatMap((tag, index) => take<Tag[]>(parseTag(tag, index, form.tags), []));
  const group = form.group.trim() === '' ? null : take<GroupName | null>(parseGroup(form.group), null);
  const deliveries = form.deliveries.flatMap((delivery, index) => {
    const bucket = take<BucketName | null>(parseBucket(delivery, index, form.deliveries), null);
    const bufferMegabytes = take(whole(`deliveries.${index}.bufferMegabytes`, delivery.bufferMegabytes, 1, 128), 5);
    const bufferSeconds = take(whole(`deliveries.${index}.bufferSeconds`, delivery.bufferSeconds, 0, 900), 300);
    return bucket === null ? [] : [{ bucket, newBucket: delivery.newBucket, bufferMegabytes, bufferSeconds }];
  });
  if (form.tags.length > tagsMax) faults.push({ field: 'tags.0.key', kind: 'too-many' });
  if (form.deliveries.length > deliveriesMax) faults.push({ field: 'deliveries', kind: 'too-many' });
  // A Firehose stream's name has 64 characters at most, a Kinesis stream's 128.
  if (deliveries.length > 0 && stream.name.length > deliveryStreamNameMax) faults.push({ field: 'deliveries', kind: 'name-too-long' });
  if (faults.length > 0) return err(faults);
  return ok({ newStream, keyArn, tags, group, onlyFromMicroshare: form.onlyFromMicroshare, trust: form.trust, deliveries });
}

/** Consumers without enhanced fan-out share a shard's two megabytes a second: five is what AWS advises at most. */
export const deliveriesMax = 5;
const tagsMax = 45;
const deliveryStreamNameMax = 64 - '-to-s3-5'.length;
const onDemand = { mode: 'on-demand' } as const;

function whole(field: GuideField, text: string, min: number, max: number): Result<number, GuideFault> {
  if (text.trim() === '') return err({ field, kind: 'empty' });
  if (!/^\d{1,6}$/.test(text.trim())) return err({ field, kind: 'grammar' });
  const number = Number(text.trim());
  return number >= min && number <= max ? ok(number) : err({ field, kind: 'range' });
}

/** A key's ARN (not an alias: policies do not follow aliases), in the stream's partition and region. Source: KMS API, KeyId. */
function parseKeyArn(text: string, stream: Stream): Result<KmsKeyArn, GuideFault> {
  const arn = text.trim();
  if (arn === '') return err({ field: 'keyArn', kind: 'empty' });
  if (/(^|:)alias\//.test(arn)) return err({ field: 'keyArn', kind: 'key-is-alias' });
  const parts =
    /^arn:([a-z-]{3,16}):kms:([a-z0-9-]{5,25}):\d{12}:key\/(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(arn);
  if (parts === null) return err({ field: 'keyArn', kind: 'grammar' });
  const here = parts[1] === stream.partition && parts[2] === stream.region;
  return here ? ok(arn as KmsKeyArn) : err({ field: 'keyArn', kind: 'key-elsewhere' });
}

/** 1 to 128 and 0 to 256 characters that IAM, Kinesis, S3 and Firehose all take; `aws:` belongs to AWS. Source: IAM API, Tag. */
function parseTag(tag: TagForm, index: number, all: readonly TagForm[]): Result<Tag[], GuideFault> {
  const [key, value] = [tag.key.trim(), tag.value.trim()];
  if (key === '') return err({ field: `tags.${index}.key`, kind: 'empty' });
  if (!/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]{1,128}$/u.test(key)) return err({ field: `tags.${index}.key`, kind: 'grammar' });
  if (/^aws:/i.test(key)) return err({ field: `tags.${index}.key`, kind: 'reserved' });
  // IAM tells keys apart without regard to case.
  const twice = all.slice(0, index).some((other) => other.key.trim().toLowerCase() === key.toLowerCase());
  if (twice) return err({ field: `tags.${index}.key`, kind: 'twice' });
  if (!/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) return err({ field: `tags.${index}.value`, kind: 'grammar' });
  return ok([{ key, value } as Tag]);
}

/** Source: IAM API, GroupName. */
function parseGroup(text: string): Result<GroupName, GuideFault> {
  const name = text.trim();
  return /^[\w+=,.@-]{1,128}$/.test(name) ? ok(name as GroupName) : err({ field: 'group', kind: 'grammar' });
}

/** 3 to 63 of lower-case letters, digits, dots and hyphens, not like an address. Source: S3, bucket naming rules. */
function parseBucket(delivery: DeliveryForm, index: number, all: readonly DeliveryForm[]): Result<BucketName, GuideFault> {
  const field = `deliveries.${index}.bucket` as const;
  const name = delivery.bucket.trim();
  if (name === '') return err({ field, kind: 'empty' });
  const wellFormed = /^[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/.test(name) && !/^\d{1,3}(\.\d{1,3}){3}$/.test(name);
  if (!wellFormed) return err({ field, kind: 'grammar' });
  if (/^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name)) return err({ field, kind: 'reserved' });
  const twice = all.slice(0, index).some((other) => other.bucket.trim() === name);
  return twice ? err({ field, kind: 'twice' }) : ok(name as BucketName);
}
