import { dropInline, iamTagOptions, policyWord } from '@/lib/domain/setup-guide/cli-access';
import type { CliPart } from '@/lib/domain/setup-guide/render-cli';
import type { Delivery, SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { shellJson, shellWord } from '@/lib/domain/setup-guide/shell';

/** Firehose's part of the script: for each delivery its bucket, its internal role and itself. */
export function cliDeliveries(guide: SetupGuide): CliPart {
  if (guide.deliveries.length === 0) return { define: [], setUp: [], undo: [] };
  const numbers = guide.deliveries.map((_, index) => index + 1);
  return {
    define: [...createWhenTrusted, ...guide.deliveries.flatMap((delivery, index) => deliveryFunctions(guide, delivery, index + 1))],
    setUp: numbers.map((number) => `make_delivery_${number}`),
    undo: numbers.map((number) => `drop_delivery_${number}`),
  };
}

const createWhenTrusted = [
  '',
  '# A role that was just made takes some seconds until Firehose can assume it.',
  'create_when_trusted() {',
  '  local tries answer',
  '  for ((tries = 0; tries < 12; tries += 1)); do',
  '    if answer=$("$@" 2>&1); then return 0; fi',
  '    case $answer in',
  "      *'unable to assume role'* | *'Please check the role'*) sleep 5 ;;",
  '      *) fail "$answer" ;;',
  '    esac',
  '  done',
  '  fail "$answer"',
  '}',
];

function deliveryFunctions(guide: SetupGuide, delivery: Delivery, number: number): string[] {
  const role = shellWord(delivery.roleName);
  const name = shellWord(delivery.name);
  const bucket = shellWord(delivery.bucket);
  return [
    '',
    `make_delivery_${number}() {`,
    `  local name=${name} role=${role} bucket=${bucket} trust policy source destination`,
    `  trust=${policyWord(delivery.trust)}`,
    `  policy=${policyWord(delivery.policy)}`,
    `  source=${shellJson({ KinesisStreamARN: guide.stream.arn, RoleARN: delivery.roleArn })}`,
    `  destination=${shellJson(destinationOf(delivery))}`,
    ...(delivery.newBucket
      ? makeBucket(guide, delivery)
      : ['  there aws s3api head-bucket --bucket "$bucket" || fail "There is no bucket $bucket."']),
    '  if there aws iam get-role --role-name "$role"; then',
    '    aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"',
    '  else',
    `    aws iam create-role --role-name "$role" --assume-role-policy-document "$trust"${iamTagOptions(guide.tags)} >/dev/null`,
    '  fi',
    `  aws iam put-role-policy --role-name "$role" --policy-name ${shellWord(delivery.policyName)} --policy-document "$policy"`,
    '  if ! there aws firehose describe-delivery-stream --delivery-stream-name "$name"; then',
    '    create_when_trusted aws firehose create-delivery-stream --delivery-stream-name "$name" \\',
    '      --delivery-stream-type KinesisStreamAsSource --kinesis-stream-source-configuration "$source" \\',
    `      --extended-s3-destination-configuration "$destination"${iamTagOptions(guide.tags)}`,
    '  fi',
    '  say "Firehose ready: $name to s3://$bucket"',
    '}',
    '',
    `drop_delivery_${number}() {`,
    `  local name=${name} role=${role} bucket=${bucket}`,
    '  if there aws firehose describe-delivery-stream --delivery-stream-name "$name"; then',
    '    aws firehose delete-delivery-stream --delivery-stream-name "$name"',
    '    say "Removed: $name"',
    '  fi',
    '  if there aws iam get-role --role-name "$role"; then',
    ...dropInline('role', '"$role"', delivery.policyName).map((line) => `  ${line}`),
    '    aws iam delete-role --role-name "$role"',
    '    say "Removed: $role"',
    '  fi',
    '  say "The bucket stays, with what is in it: $bucket"',
    '}',
  ];
}

function makeBucket({ stream, tags }: SetupGuide, delivery: Delivery): string[] {
  // us-east-1 is the one region that S3 does not accept as a location constraint.
  const location = stream.region === 'us-east-1' ? '' : ' --create-bucket-configuration "LocationConstraint=$AWS_REGION"';
  const encryption = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] };
  const blocked = 'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true';
  const tagSet = { TagSet: tags.map(({ key, value }) => ({ Key: key, Value: value })) };
  return [
    '  if ! there aws s3api head-bucket --bucket "$bucket"; then',
    `    aws s3api create-bucket --bucket "$bucket"${location} >/dev/null`,
    ...(tags.length === 0 ? [] : [`    aws s3api put-bucket-tagging --bucket "$bucket" --tagging ${shellJson(tagSet)}`]),
    '  fi',
    `  aws s3api put-public-access-block --bucket "$bucket" --public-access-block-configuration ${blocked}`,
    '  aws s3api put-bucket-ownership-controls --bucket "$bucket" --ownership-controls "Rules=[{ObjectOwnership=BucketOwnerEnforced}]"',
    `  aws s3api put-bucket-encryption --bucket "$bucket" --server-side-encryption-configuration ${shellJson(encryption)}`,
    '  there aws s3api get-bucket-policy --bucket "$bucket" ||',
    `    aws s3api put-bucket-policy --bucket "$bucket" --policy ${shellJson(delivery.bucketPolicy)}`,
  ];
}

function destinationOf(delivery: Delivery): object {
  return {
    RoleARN: delivery.roleArn,
    BucketARN: delivery.bucketArn,
    BufferingHints: { SizeInMBs: delivery.bufferMegabytes, IntervalInSeconds: delivery.bufferSeconds },
    CompressionFormat: 'UNCOMPRESSED',
  };
}
