import type { AwsAccount } from '@/e2e/fixtures/test';
import type { FaultCase } from './fault-case';
import type { KeysFixture, RoleFixture, TestFixture } from './test-fixture';

type Answer = { service: 'sts' | 'kinesis'; operation: string; status: number; body: string; times?: number };

const blockPage = '<!-- blocked --><!DOCTYPE html><html><head><title>Access to this site is blocked</title></head><body></body></html>';

/** Answers that no setting of an account brings about here; AWS gives them all the same, in these words. */
export const reportedToKeys: readonly FaultCase<KeysFixture>[] = [
  {
    name: 'a VPC endpoint’s policy leaves writing out',
    variant: 'vpc-endpoint-denies',
    check: 'may-write',
    shows: ['policy'],
    breaks: denied((action) => `because no VPC endpoint policy allows the ${action} action`),
  },
  {
    name: 'the stream admits no caller of another account',
    variant: 'stream-policy-missing',
    check: 'may-write',
    shows: ['streamPolicy', 'cli'],
    breaks: denied((action) => `because no resource-based policy allows the ${action} action`),
  },
  {
    name: 'AWS speaks of another stream than the one meant',
    variant: 'policy-missing-other-resource',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: denied(byNoPolicy, ({ streamArn, region }) => streamArn.replace(region, 'us-east-1')),
  },
  {
    name: 'AWS speaks of the account in the old document',
    variant: 'policy-missing-document-account',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: denied(byNoPolicy, ({ streamArn, accountId }) => streamArn.replace(accountId, '373439459043')),
  },
  {
    name: 'AWS looked in another account for the stream',
    variant: 'stream-not-found-other-account',
    check: 'may-write',
    shows: ['cli'],
    breaks: (fixture) =>
      answers(fixture, kinesis('ResourceNotFoundException', `Stream ${fixture.account.streamName} under account 444455556666 not found.`)),
  },
  {
    name: 'AWS says yes in a form that nobody knows',
    variant: 'answer-unknown',
    check: 'may-write',
    breaks: (fixture) => answers(fixture, { service: 'kinesis', operation: 'PutRecord', status: 200, body: '{}' }),
  },
  {
    name: 'a proxy shows a page of its own',
    variant: 'unreachable-page',
    check: 'may-write',
    outcome: 'inconclusive',
    breaks: (fixture) => answers(fixture, { service: 'kinesis', operation: 'PutRecord', status: 403, body: blockPage, times: 3 }),
  },
  {
    name: 'the account is not activated',
    variant: 'account-not-active',
    check: 'may-write',
    breaks: (fixture) =>
      answers(fixture, kinesis('SubscriptionRequiredException', 'The AWS Access Key Id needs a subscription for the service')),
  },
  {
    name: 'AWS has quarantined the key, which leaked',
    variant: 'key-quarantined',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: denied(() => 'with an explicit deny in an identity-based policy: arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3'),
  },
  {
    name: 'a policy denies everything without MFA',
    variant: 'policy-denies-without-mfa',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: denied(() => 'with an explicit deny in an identity-based policy: arn:aws:iam::111122223333:policy/Force_MFA'),
  },
  {
    name: 'the stream is being changed',
    variant: 'stream-not-ready',
    check: 'may-write',
    shows: ['cli'],
    breaks: (fixture) => answers(fixture, kinesis('ResourceInUseException', 'Stream sensors under account 111122223333 not ACTIVE')),
  },
  {
    name: 'AWS does not take the stream’s name',
    variant: 'stream-name-invalid',
    check: 'may-write',
    shows: ['cli'],
    breaks: (fixture) =>
      answers(
        fixture,
        kinesis(
          'ValidationException',
          "1 validation error detected: Value 'bad name!' at 'streamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
        ),
      ),
  },
  {
    name: 'the record is too large',
    variant: 'record-too-large',
    check: 'may-write',
    breaks: (fixture) => answers(fixture, kinesis('InvalidArgumentException', 'Records size exceeds 5 MB limit', 'PutRecords')),
  },
  {
    name: 'AWS cannot read the request',
    variant: 'request-malformed',
    check: 'may-write',
    breaks: (fixture) => answers(fixture, kinesis('SerializationException', "'1' can not be converted to a Blob")),
  },
  {
    name: 'AWS says what nobody has seen before',
    variant: 'unknown',
    check: 'may-write',
    breaks: (fixture) => answers(fixture, kinesis('TeapotException', 'Short and stout')),
  },
];

export const reportedToRoles: readonly FaultCase<RoleFixture>[] = [
  {
    name: 'STS answers 200 with a page of somebody else',
    variant: 'unreachable-page',
    check: 'identity',
    outcome: 'inconclusive',
    breaks: (fixture) => answers(fixture, { service: 'sts', operation: 'AssumeRole', status: 200, body: blockPage, times: 3 }),
  },
  {
    name: 'STS says yes without credentials',
    variant: 'answer-unknown',
    check: 'identity',
    breaks: (fixture) =>
      answers(fixture, { service: 'sts', operation: 'AssumeRole', status: 200, body: '<AssumeRoleResponse></AssumeRoleResponse>' }),
  },
  {
    name: 'STS limits the calls',
    variant: 'throttled-by-sts',
    check: 'identity',
    outcome: 'inconclusive',
    breaks: (fixture) => answers(fixture, { ...sts('Rate exceeded', 'Throttling'), times: 3 }),
  },
  {
    name: 'the session is longer than the role allows',
    variant: 'session-too-long',
    check: 'identity',
    breaks: (fixture) =>
      answers(fixture, sts('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.', 'ValidationError')),
  },
  {
    name: 'AWS does not take the external ID',
    variant: 'external-id-invalid',
    check: 'identity',
    breaks: (fixture) =>
      answers(
        fixture,
        sts(
          "1 validation error detected: Value '' at 'externalId' failed to satisfy constraint: Member must have length",
          'ValidationError',
        ),
      ),
  },
  {
    name: 'AWS does not take the role’s ARN',
    variant: 'role-arn-invalid',
    check: 'identity',
    breaks: (fixture) => answers(fixture, sts('arn:aws:iam::111122223333:role/x is invalid', 'ValidationError')),
  },
  {
    name: 'the session ran out meanwhile',
    variant: 'session-expired',
    check: 'may-write',
    breaks: (fixture) => answers(fixture, kinesis('ExpiredTokenException', 'The security token included in the request is expired')),
  },
  {
    name: 'the session policy leaves writing out',
    variant: 'session-policy-denies',
    check: 'may-write',
    breaks: denied((action) => `because no session policy allows the ${action} action`),
  },
];

function byNoPolicy(action: string): string {
  return `because no identity-based policy allows the ${action} action`;
}

/** AWS's own words for a refusal of PutRecord, ending in this reason. */
function denied(reason: (action: string) => string, resourceIn = ({ streamArn }: AwsAccount) => streamArn) {
  return (fixture: TestFixture) => {
    const action = 'kinesis:PutRecord';
    const { accountId } = fixture.account;
    const resource = resourceIn(fixture.account);
    const name = 'userName' in fixture.holder ? `user/${fixture.holder.userName}` : `role/${fixture.holder.roleName}`;
    const said = `User: arn:aws:iam::${accountId}:${name} is not authorized to perform: ${action} on resource: ${resource} ${reason(action)}`;
    const body = JSON.stringify({ __type: 'AccessDeniedException', Message: said });
    return answers(fixture, { service: 'kinesis', operation: 'PutRecord', status: 400, body });
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

function answers({ aws, account: { accountId } }: TestFixture, { service, operation, status, body, times = 1 }: Answer) {
  return aws.fault({ kind: 'answer', service, operation, status, body, accountId, times });
}
