import type { PolicyDocument, PolicyStatement } from '@/lib/domain/aws/stream-policy';
import { attribute, block, type Hcl, type HclItem, hclString, hclText, refer } from '@/lib/domain/setup-guide/hcl';
import type { Delivery, SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { oneLine } from '@/lib/domain/setup-guide/yaml';

/** A Terraform module with the customer's values in it. It brings no provider: account and region are checked, not set. */
export function renderTerraform(guide: SetupGuide): string {
  const parts = [
    [...head(guide).map((line) => ({ line: `# ${oneLine(line)}` }))],
    [versions],
    ...placeChecks(guide),
    ...(guide.newStream === null ? [] : [[streamBlock(guide)]]),
    ...writerBlocks(guide).map((item) => [item]),
    ...guide.deliveries.flatMap((delivery, index) => deliveryBlocks(guide, delivery, `delivery_${index + 1}`)).map((item) => [item]),
    ...outputs(guide).map((item) => [item]),
  ];
  return hclText(parts.flatMap((part, index) => (index === 0 ? part : [{ line: '' }, ...part])));
}

function head({ stream, writer, keyArn }: SetupGuide): string[] {
  const lines = [
    `Microshare: write access to the stream ${stream.name} (${writer.kind === 'role' ? 'IAM role' : 'IAM user with an access key'}).`,
    `Apply with credentials for account ${stream.accountId} and AWS_REGION=${stream.region}. Undo: ${writer.kind === 'keys' ? 'delete the access key, then terraform destroy' : 'terraform destroy'}; it deletes a stream made here too.`,
  ];
  if (writer.kind === 'keys')
    lines.push('Then make the access key yourself, so that its secret is in no state file: see the output create_key_command.');
  if (keyArn !== null) lines.push('The key policy of your KMS key must allow this use too: see the output key_policy_statements.');
  return lines;
}

const versions = block(
  'terraform',
  [],
  [
    attribute('required_version', '>= 1.3'),
    { line: '' },
    block('required_providers', [], [attribute('aws', { source: 'hashicorp/aws', version: '>= 5.0' })]),
  ],
);

function placeChecks({ stream }: SetupGuide): HclItem[][] {
  const check = (condition: string, message: string) =>
    block('lifecycle', [], [block('postcondition', [], [attribute('condition', refer(condition)), attribute('error_message', message)])]);
  return [
    [
      block(
        'data',
        ['aws_caller_identity', 'current'],
        [check(`self.account_id == ${hclString(stream.accountId)}`, `This module was made for account ${stream.accountId}.`)],
      ),
    ],
    [
      block(
        'data',
        ['aws_region', 'current'],
        [check(`self.id == ${hclString(stream.region)}`, `This module was made for region ${stream.region}.`)],
      ),
    ],
  ];
}

function streamBlock({ stream, newStream, tags }: SetupGuide): HclItem {
  if (newStream === null) return { line: '' };
  const { capacity, retentionHours, keyId } = newStream;
  return block(
    'resource',
    ['aws_kinesis_stream', 'stream'],
    [
      attribute('name', stream.name),
      ...(capacity.mode === 'on-demand' ? [] : [attribute('shard_count', capacity.shards)]),
      attribute('retention_period', retentionHours),
      attribute('encryption_type', 'KMS'),
      attribute('kms_key_id', keyId),
      ...tagged(tags),
      { line: '' },
      block('stream_mode_details', [], [attribute('stream_mode', capacity.mode === 'on-demand' ? 'ON_DEMAND' : 'PROVISIONED')]),
    ],
  );
}

function writerBlocks(guide: SetupGuide): HclItem[] {
  const { writer, tags } = guide;
  const policy = [attribute('name', guide.policyName), policyAttribute('policy', guide.policy)];
  if (writer.kind === 'role') {
    return [
      block(
        'resource',
        ['aws_iam_role', 'writer'],
        [
          attribute('name', writer.name),
          attribute('description', 'Lets Microshare write records to one Kinesis data stream'),
          policyAttribute('assume_role_policy', writer.trust),
          ...tagged(tags),
        ],
      ),
      block('resource', ['aws_iam_role_policy', 'writer'], [attribute('role', refer('aws_iam_role.writer.id')), ...policy]),
    ];
  }
  const user = block('resource', ['aws_iam_user', 'writer'], [attribute('name', writer.name), ...tagged(tags)]);
  if (writer.group === null) {
    return [user, block('resource', ['aws_iam_user_policy', 'writer'], [attribute('user', refer('aws_iam_user.writer.name')), ...policy])];
  }
  return [
    user,
    block('resource', ['aws_iam_group', 'writers'], [attribute('name', writer.group)]),
    block('resource', ['aws_iam_group_policy', 'writers'], [attribute('group', refer('aws_iam_group.writers.name')), ...policy]),
    block(
      'resource',
      ['aws_iam_user_group_membership', 'writer'],
      [attribute('user', refer('aws_iam_user.writer.name')), attribute('groups', [refer('aws_iam_group.writers.name')])],
    ),
  ];
}

function deliveryBlocks(guide: SetupGuide, delivery: Delivery, label: string): HclItem[] {
  const roleArn = refer(`aws_iam_role.${label}.arn`);
  const needs = [
    refer(`aws_iam_role_policy.${label}`),
    ...(guide.newStream === null ? [] : [refer('aws_kinesis_stream.stream')]),
    ...(delivery.newBucket ? [refer(`aws_s3_bucket.${label}`)] : []),
  ];
  return [
    block(
      'resource',
      ['aws_iam_role', label],
      [
        attribute('name', delivery.roleName),
        attribute('description', 'Internal to Firehose: reads the stream, writes the bucket'),
        policyAttribute('assume_role_policy', delivery.trust),
        ...tagged(guide.tags),
      ],
    ),
    block(
      'resource',
      ['aws_iam_role_policy', label],
      [
        attribute('role', refer(`aws_iam_role.${label}.id`)),
        attribute('name', delivery.policyName),
        policyAttribute('policy', delivery.policy),
      ],
    ),
    ...(delivery.newBucket ? bucketBlocks(guide, delivery, label) : []),
    block(
      'resource',
      ['aws_kinesis_firehose_delivery_stream', label],
      [
        attribute('name', delivery.name),
        attribute('destination', 'extended_s3'),
        ...tagged(guide.tags),
        { line: '' },
        block('kinesis_source_configuration', [], [attribute('kinesis_stream_arn', guide.stream.arn), attribute('role_arn', roleArn)]),
        { line: '' },
        block(
          'extended_s3_configuration',
          [],
          [
            attribute('role_arn', roleArn),
            attribute('bucket_arn', delivery.bucketArn),
            attribute('buffering_interval', delivery.bufferSeconds),
            attribute('buffering_size', delivery.bufferMegabytes),
          ],
        ),
        { line: '' },
        attribute('depends_on', needs),
      ],
    ),
  ];
}

function bucketBlocks({ tags }: SetupGuide, delivery: Delivery, label: string): HclItem[] {
  const bucket = attribute('bucket', refer(`aws_s3_bucket.${label}.id`));
  return [
    block('resource', ['aws_s3_bucket', label], [attribute('bucket', delivery.bucket), ...tagged(tags)]),
    block(
      'resource',
      ['aws_s3_bucket_public_access_block', label],
      [
        bucket,
        attribute('block_public_acls', true),
        attribute('block_public_policy', true),
        attribute('ignore_public_acls', true),
        attribute('restrict_public_buckets', true),
      ],
    ),
    block(
      'resource',
      ['aws_s3_bucket_ownership_controls', label],
      [bucket, { line: '' }, block('rule', [], [attribute('object_ownership', 'BucketOwnerEnforced')])],
    ),
    block(
      'resource',
      ['aws_s3_bucket_server_side_encryption_configuration', label],
      [
        bucket,
        { line: '' },
        block('rule', [], [block('apply_server_side_encryption_by_default', [], [attribute('sse_algorithm', 'AES256')])]),
      ],
    ),
    block('resource', ['aws_s3_bucket_policy', label], [bucket, policyAttribute('policy', delivery.bucketPolicy)]),
  ];
}

function outputs(guide: SetupGuide): HclItem[] {
  const { writer } = guide;
  const output = (name: string, description: string, value: Hcl) =>
    block('output', [name], [attribute('description', description), attribute('value', value)]);
  const access =
    writer.kind === 'role'
      ? [output('role_arn', 'Give this ARN to Microshare', refer('aws_iam_role.writer.arn'))]
      : [
          output('user_name', 'The user that gets the access key', refer('aws_iam_user.writer.name')),
          output(
            'create_key_command',
            'Your next step: makes the access key and prints it once',
            `aws iam create-access-key --user-name ${writer.name} --output json`,
          ),
        ];
  const keyPolicy =
    guide.keyPolicyStatements.length === 0
      ? []
      : [output('key_policy_statements', 'Add to the policy of your KMS key', refer('jsonencode', asHcl(guide.keyPolicyStatements)))];
  return [output('stream_arn', 'The stream that Microshare writes to', guide.stream.arn), ...access, ...keyPolicy];
}

function policyAttribute(name: string, policy: PolicyDocument): HclItem {
  return attribute(name, refer('jsonencode', asHcl(policy)));
}

function tagged(tags: SetupGuide['tags']): HclItem[] {
  return tags.length === 0 ? [] : [attribute('tags', Object.fromEntries(tags.map(({ key, value }) => [key, value])))];
}

/** A policy is JSON through and through, so its copy is a tree of HCL values. */
function asHcl(policy: PolicyDocument | PolicyStatement[]): Hcl {
  return JSON.parse(JSON.stringify(policy)) as Hcl;
}
