import { parseArgs } from 'node:util';
import { parseStream } from '@/lib/domain/aws/arn';
import { err, ok, type Result } from '@/lib/domain/result';
import { parseGuideForm } from '@/lib/domain/setup-guide/guide-choices';
import { emptyDeliveryForm, emptyGuideForm, type GuideForm } from '@/lib/domain/setup-guide/guide-form';
import { parseGuideSubject } from '@/lib/domain/setup-guide/guide-subject';
import { renderPublishedTemplate } from '@/lib/domain/setup-guide/published-template';
import { guideFormats, renderGuide } from '@/lib/domain/setup-guide/render-guide';
import { type SetupGuide, setupGuide } from '@/lib/domain/setup-guide/setup-guide';

export const help = `Usage: npm run -s portal -- guide --method role|keys --format FORMAT --region R --account A --stream S [options]

Prints one artefact and nothing else. --published-template prints the role template with parameters, to be
published in S3 for PORTAL_TEMPLATE_URL; it needs no other option.

  --method role|keys         what Microshare gets: a role to assume, or an access key
  --format FORMAT            ${guideFormats.join(', ')}
  --region, --account, --stream   the stream; it is used as it is unless --create-stream is given
  --external-id X            the external ID for this customer (role)
  --principal ARN            Microshare's principal in the stream's partition (role)
  --trust by-account|by-arn  how the trust policy names it: its account and a condition (the default), or its ARN alone
  --create-stream MODE       provisioned:N or on-demand
  --retention HOURS          how long a new stream keeps records (24)
  --encrypt aws|cmk:ARN      AWS's key (the default) or your own
  --group NAME               put the policy on this IAM group (keys)
  --tag KEY=VALUE            a tag for what is made; may be repeated
  --egress CIDR              let writes come from these addresses only; may be repeated
  --firehose BUCKET          deliver to this bucket as well; may be repeated
  --new-bucket               make the buckets, private and encrypted
  --buffer MB:SECONDS        Firehose's buffering hints (5:300)`;

/** Prints one artefact. Exit 0 printed, 1 a value that AWS would refuse, 2 misused. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return misused(options);
  if (options['published-template']) {
    process.stdout.write(renderPublishedTemplate());
    return 0;
  }
  const format = guideFormats.find((one) => one === options.format);
  const { method } = options;
  if (method !== 'role' && method !== 'keys') return misused('--method must be role or keys.');
  if (format === undefined) return misused(`--format must be one of ${guideFormats.join(', ')}.`);
  const form = formOf(options);
  if (typeof form === 'string') return misused(form);
  const guide = guideOf({ ...options, method }, form);
  if (!guide.ok) return refused(guide.fault);
  const text = renderGuide(guide.value, format);
  if (text === null) return refused(`Only a role has a ${format} policy.`);
  process.stdout.write(text);
  return 0;
}

type Options = Exclude<ReturnType<typeof readOptions>, string>;

function readOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args,
      options: {
        method: text,
        format: text,
        region: text,
        account: text,
        stream: text,
        'external-id': text,
        principal: text,
        trust: text,
        'create-stream': text,
        retention: text,
        encrypt: text,
        group: text,
        tag: texts,
        egress: texts,
        firehose: texts,
        'new-bucket': flag,
        'published-template': flag,
        buffer: text,
      },
    }).values;
  } catch (fault) {
    return fault instanceof Error ? fault.message : 'The options were not understood.';
  }
}

/** The form that these options fill in, or what is wrong with the command line. */
function formOf(options: Options): GuideForm | string {
  const [, shards] = /^provisioned:(.*)$/s.exec(options['create-stream'] ?? '') ?? [];
  const make = options['create-stream'];
  if (make !== undefined && make !== 'on-demand' && shards === undefined) return '--create-stream must be provisioned:N or on-demand.';
  const [, keyArn] = /^cmk:(.*)$/s.exec(options.encrypt ?? '') ?? [];
  if (options.encrypt !== undefined && options.encrypt !== 'aws' && keyArn === undefined) return '--encrypt must be aws or cmk:ARN.';
  const [bufferMegabytes = emptyDeliveryForm.bufferMegabytes, bufferSeconds = emptyDeliveryForm.bufferSeconds] =
    options.buffer?.split(':') ?? [];
  if (options['new-bucket'] && options.firehose === undefined) return '--new-bucket needs --firehose BUCKET.';
  const { trust = emptyGuideForm.trust } = options;
  if (trust !== 'by-account' && trust !== 'by-arn') return '--trust must be by-account or by-arn.';
  return {
    ...emptyGuideForm,
    trust,
    stream: make === undefined ? 'use' : shards === undefined ? 'on-demand' : 'provisioned',
    shards: shards ?? emptyGuideForm.shards,
    retentionHours: options.retention ?? emptyGuideForm.retentionHours,
    encryption: keyArn === undefined ? 'aws' : 'cmk',
    keyArn: keyArn ?? '',
    tags: (options.tag ?? []).map((tag) => {
      const [key = '', ...value] = tag.split('=');
      return { key, value: value.join('=') };
    }),
    group: options.group ?? '',
    onlyFromMicroshare: options.egress !== undefined,
    deliveries: (options.firehose ?? []).map((bucket) => ({ bucket, newBucket: options['new-bucket'], bufferMegabytes, bufferSeconds })),
  };
}

function guideOf(options: Options & { method: 'role' | 'keys' }, form: GuideForm): Result<SetupGuide, string> {
  const stream = parseStream({ region: options.region ?? '', accountId: options.account ?? '', name: options.stream ?? '' });
  if (!stream.ok) return err(`The stream is refused: ${stream.fault.kind}.`);
  const subject = parseGuideSubject({
    stream: stream.value,
    method: options.method,
    principalArn: options.principal ?? null,
    externalId: options['external-id'] ?? null,
    egress: options.egress ?? [],
  });
  if (!subject.ok) return err(`${subject.fault.field} is refused: ${subject.fault.kind}.`);
  const choices = parseGuideForm(form, stream.value);
  if (!choices.ok) return err(choices.fault.map(({ field, kind }) => `${field} is refused: ${kind}.`).join('\n'));
  return ok(setupGuide(subject.value, choices.value));
}

function refused(why: string): number {
  process.stderr.write(`${why}\n`);
  return 1;
}

function misused(why: string): number {
  process.stderr.write(`${why}\n\n${help}\n`);
  return 2;
}
