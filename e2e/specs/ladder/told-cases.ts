import type { AwsAccount } from '@/e2e/fixtures/test';
import type { FaultCase } from './fault-case';
import type { KeysGround, LadderGround, RoleGround } from './ladder-ground';

type Answer = { service: 'sts' | 'kinesis'; operation: string; status: number; body: string };

/** Answers that no setting of an account brings about here; AWS gives them all the same, in these words. */
export const toldToKeys: readonly FaultCase<KeysGround>[] = [
  {
    name: 'a VPC endpoint’s policy leaves writing out',
    variant: 'vpc_endpoint_denies',
    rung: 'may-write',
    shows: ['policy'],
    breaks: denied((action) => `because no VPC endpoint policy allows the ${action} action`),
  },
  {
    name: 'the stream admits no caller of another account',
    variant: 'stream_policy_missing',
    rung: 'may-write',
    shows: ['streamPolicy', 'cli'],
    breaks: denied((action) => `because no resource-based policy allows the ${action} action`),
  },
  {
    name: 'AWS speaks of another stream than the one meant',
    variant: 'policy_missing_other_resource',
    rung: 'may-write',
    shows: ['policy', 'cli'],
    breaks: denied(byNoPolicy, ({ streamArn, region }) => streamArn.replace(region, 'us-east-1')),
  },
  {
    name: 'AWS speaks of the account in the old document',
    variant: 'policy_missing_document_account',
    rung: 'may-write',
    shows: ['policy', 'cli'],
    breaks: denied(byNoPolicy, ({ streamArn, accountId }) => streamArn.replace(accountId, '373439459043')),
  },
  {
    name: 'AWS looked in another account for the stream',
    variant: 'stream_not_found_other_account',
    rung: 'may-write',
    shows: ['cli'],
    breaks: (ground) =>
      answers(ground, kinesis('ResourceNotFoundException', `Stream ${ground.account.streamName} under account 444455556666 not found.`)),
  },
  {
    name: 'AWS says yes in a form that nobody knows',
    variant: 'aws_answer_unreadable',
    rung: 'may-write',
    breaks: (ground) => answers(ground, { service: 'kinesis', operation: 'PutRecord', status: 200, body: '{}' }),
  },
  {
    name: 'the stream is being changed',
    variant: 'stream_not_ready',
    rung: 'may-write',
    shows: ['cli'],
    breaks: (ground) => answers(ground, kinesis('ResourceInUseException', 'Stream sensors under account 111122223333 not ACTIVE')),
  },
  {
    name: 'AWS does not take the stream’s name',
    variant: 'stream_name_invalid',
    rung: 'may-write',
    shows: ['cli'],
    breaks: (ground) =>
      answers(
        ground,
        kinesis(
          'ValidationException',
          "1 validation error detected: Value 'bad name!' at 'streamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
        ),
      ),
  },
  {
    name: 'the record is too large',
    variant: 'record_too_large',
    rung: 'may-write',
    breaks: (ground) => answers(ground, kinesis('InvalidArgumentException', 'Records size exceeds 5 MB limit', 'PutRecords')),
  },
  {
    name: 'AWS cannot read the request',
    variant: 'request_malformed',
    rung: 'may-write',
    breaks: (ground) => answers(ground, kinesis('SerializationException', "'1' can not be converted to a Blob")),
  },
  {
    name: 'AWS says what nobody has seen before',
    variant: 'unknown',
    rung: 'may-write',
    breaks: (ground) => answers(ground, kinesis('TeapotException', 'Short and stout')),
  },
];

export const toldToRoles: readonly FaultCase<RoleGround>[] = [
  {
    name: 'the session is longer than the role allows',
    variant: 'session_too_long',
    rung: 'identity',
    breaks: (ground) =>
      answers(ground, sts('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.', 'ValidationError')),
  },
  {
    name: 'AWS does not take the external ID',
    variant: 'external_id_invalid',
    rung: 'identity',
    breaks: (ground) =>
      answers(
        ground,
        sts(
          "1 validation error detected: Value '' at 'externalId' failed to satisfy constraint: Member must have length",
          'ValidationError',
        ),
      ),
  },
  {
    name: 'AWS does not take the role’s ARN',
    variant: 'role_arn_invalid',
    rung: 'identity',
    breaks: (ground) => answers(ground, sts('arn:aws:iam::111122223333:role/x is invalid', 'ValidationError')),
  },
  {
    name: 'the session ran out meanwhile',
    variant: 'session_expired',
    rung: 'may-write',
    breaks: (ground) => answers(ground, kinesis('ExpiredTokenException', 'The security token included in the request is expired')),
  },
  {
    name: 'the session policy leaves writing out',
    variant: 'session_policy_denies',
    rung: 'may-write',
    breaks: denied((action) => `because no session policy allows the ${action} action`),
  },
];

function byNoPolicy(action: string): string {
  return `because no identity-based policy allows the ${action} action`;
}

/** AWS's own words for a refusal of PutRecord, ending in this reason. */
function denied(reason: (action: string) => string, resourceIn = ({ streamArn }: AwsAccount) => streamArn) {
  return (ground: LadderGround) => {
    const action = 'kinesis:PutRecord';
    const { accountId } = ground.account;
    const resource = resourceIn(ground.account);
    const name = 'userName' in ground.holder ? `user/${ground.holder.userName}` : `role/${ground.holder.roleName}`;
    const said = `User: arn:aws:iam::${accountId}:${name} is not authorized to perform: ${action} on resource: ${resource} ${reason(action)}`;
    const body = JSON.stringify({ __type: 'AccessDeniedException', Message: said });
    return answers(ground, { service: 'kinesis', operation: 'PutRecord', status: 400, body });
  };
}

function kinesis(code: string, message: string, operation = 'PutRecord'): Answer {
  return { service: 'kinesis', operation, status: 400, body: JSON.stringify({ __type: code, message }) };
}

function sts(message: string, code: string): Answer {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${error}</ErrorResponse>`;
  return { service: 'sts', operation: 'AssumeRole', status: 400, body };
}

function answers({ aws, account: { accountId } }: LadderGround, { service, operation, status, body }: Answer) {
  return aws.fault({ kind: 'answer', service, operation, status, body, accountId });
}
