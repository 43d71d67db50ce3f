import { describe, expect, test } from 'vitest';
import { parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import type { Cause, MustAct } from '@/lib/domain/aws/cause';
import { diagnose, type FailedAwsCall } from '@/lib/domain/aws/diagnosis';
import { textOfDiagnosis as inGerman } from '@/messages/de/diagnosis';
import { textOfDiagnosis } from '@/messages/en/diagnosis';

type Answer = Omit<FailedAwsCall, 'code' | 'message'> & { code?: string; message?: string; method: 'role' | 'keys'; streamArn?: string };
type Case = { name: string; reported: Answer; neighbour: Answer; cause: Cause; mustAct: MustAct; says?: readonly string[] };

const streamArn = 'arn:aws:kinesis:eu-west-1:204863179521:stream/building-events';
const write = { service: 'kinesis', operation: 'PutRecord', httpStatus: 400, method: 'keys' } as const;
const writeAsRole = { ...write, method: 'role' } as const;
const assumeRole = { service: 'sts', operation: 'AssumeRole', method: 'role' } as const;
const assume = { ...assumeRole, httpStatus: 403, code: 'AccessDenied' } as const;
const user = 'User: arn:aws:iam::204863179521:user/ms is not authorized to perform';
const session = 'User: arn:aws:sts::204863179521:assumed-role/microshare-writer/x is not authorized to perform';
const portal = 'User: arn:aws:sts::555566667777:assumed-role/portal-writer/onboarding is not authorized to perform';
const role = 'arn:aws:iam::204863179521:role/microshare-writer';

/** Answers out of public issue trackers, each with another of the same kind. */
const cases: readonly Case[] = [
  {
    name: 'a proxy’s page that begins with a comment',
    reported: {
      ...write,
      httpStatus: 403,
      body: '<!-- IE friendly error. -->\n<!DOCTYPE html><html><head><title>Blocked</title></head></html>',
    },
    neighbour: { ...assumeRole, httpStatus: 502, body: '\uFEFF<!--\n--><!-- x --><HTML><h1>Bad gateway</h1></HTML>' },
    cause: 'unreachable',
    mustAct: 'network',
    says: ['AWS’s place'],
  },
  {
    name: 'a sentence of KMS under AccessDenied',
    reported: {
      ...writeAsRole,
      code: 'AccessDeniedException',
      message:
        'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    },
    neighbour: { ...write, code: 'AccessDeniedException', message: 'The caller may not use the KMS key of this stream.' },
    cause: 'kms-denied',
    mustAct: 'customer',
    says: ['kms:GenerateDataKey'],
  },
  {
    name: 'a resource control policy on sts:AssumeRole',
    reported: { ...assume, message: `${portal}: sts:AssumeRole on resource: ${role} with an explicit deny in a resource control policy` },
    neighbour: {
      ...assume,
      message: `${portal}: sts:AssumeRole on resource: ${role} with an explicit deny in a resource control policy: arn:aws:organizations::204863179521:policy/o-a1b2c3/resource_control_policy/p-9f8e.`,
    },
    cause: 'organisation-denies',
    mustAct: 'customer',
    says: ['administers your AWS organisation', 'aws:PrincipalAccount'],
  },
  {
    name: 'a session that carries tags or a source identity',
    reported: { ...assume, message: `${portal}: sts:TagSession on resource: ${role}` },
    neighbour: { ...assume, message: `${portal}: sts:SetSourceIdentity on resource: ${role} because no resource-based policy allows it` },
    cause: 'portal-misconfigured',
    mustAct: 'microshare',
    says: ['Your role is not at fault'],
  },
  {
    name: 'an address that does not fit the account',
    reported: {
      ...write,
      code: 'InvalidArgumentException',
      message: `StreamARN ${streamArn} is not in the account of the request endpoint`,
    },
    neighbour: { ...write, code: 'InvalidArgumentException', message: 'Invalid StreamId.' },
    cause: 'request-malformed',
    mustAct: 'microshare',
  },
  {
    name: 'a key of another partition',
    reported: {
      service: 'sts',
      operation: 'GetCallerIdentity',
      httpStatus: 403,
      method: 'keys',
      code: 'InvalidClientTokenId',
      message: 'The security token included in the request is invalid',
    },
    neighbour: { ...write, code: 'UnrecognizedClientException', message: 'The security token included in the request is invalid.' },
    cause: 'key-not-recognised',
    mustAct: 'customer',
    says: ['GovCloud', 'China'],
  },
  {
    name: 'a signature for another region',
    reported: { ...write, code: 'InvalidSignatureException', message: "Credential should be scoped to a valid region, not 'vpce'. " },
    neighbour: { ...write, code: 'InvalidSignatureException', message: "Credential should be scoped to correct service: 'kinesis'." },
    cause: 'request-malformed',
    mustAct: 'microshare',
  },
  {
    name: 'a stream that AWS looked for in another account',
    reported: {
      ...writeAsRole,
      streamArn,
      code: 'ResourceNotFoundException',
      message: 'Stream building-events under account 735120486913 not found.',
    },
    neighbour: {
      ...write,
      streamArn,
      code: 'ResourceNotFoundException',
      message: 'Stream building-events under account 735120486913 not found. (Service: Kinesis, Status Code: 400, Request ID: r-1)',
    },
    cause: 'stream-not-found',
    mustAct: 'customer',
    says: ['735120486913', streamArn],
  },
  {
    name: 'a suffix of an SDK behind the sentence',
    reported: {
      ...writeAsRole,
      code: 'AccessDeniedException',
      message: `${session}: kinesis:PutRecord on resource: ${streamArn} with an explicit deny in a service control policy (Service: Kinesis, Status Code: 400, Request ID: d00c9528-0000-4c53-8cc3-29bf8d26b49e)`,
    },
    neighbour: {
      ...write,
      code: 'AccessDeniedException',
      message: `${user}: kinesis:PutRecord on resource: ${streamArn} with an explicit deny in a service control policy. (Service: AmazonKinesis; Status Code: 400; Error Code: AccessDeniedException; Request ID: r-1; Proxy: null)`,
    },
    cause: 'organisation-denies',
    mustAct: 'customer',
  },
  {
    name: 'a policy that denies everything without MFA',
    reported: {
      ...write,
      code: 'AccessDeniedException',
      message: `${user}: kinesis:PutRecord on resource: ${streamArn} with an explicit deny in an identity-based policy: arn:aws:iam::204863179521:policy/Force_MFA`,
    },
    neighbour: {
      ...write,
      code: 'AccessDeniedException',
      message: `${user}: kinesis:PutRecord on resource: ${streamArn} with an explicit deny in an identity-based policy: arn:aws:iam::204863179521:policy/it/DenyWithoutMultiFactor.`,
    },
    cause: 'policy-denies',
    mustAct: 'customer',
    says: ['MFA', 'arn:aws:iam::204863179521:policy/', 'role'],
  },
  {
    name: 'a preamble of botocore before the sentence',
    reported: {
      ...write,
      operation: 'PutRecords',
      code: 'AccessDeniedException',
      message: `An error occurred (AccessDeniedException) when calling the PutRecords operation: ${user}: kinesis:PutRecords on resource: ${streamArn} because no identity-based policy allows the kinesis:PutRecords action`,
    },
    neighbour: {
      ...write,
      message: `botocore.exceptions.ClientError: An error occurred (AccessDeniedException) when calling the PutRecord operation (reached max retries: 4): ${user}: kinesis:PutRecord on resource: ${streamArn} because no identity-based policy allows the kinesis:PutRecord action`,
    },
    cause: 'policy-missing',
    mustAct: 'customer',
    says: ['the user ms', streamArn],
  },
  {
    name: 'a certificate of a proxy that opens TLS',
    reported: { ...write, httpStatus: null, code: 'SELF_SIGNED_CERT_IN_CHAIN', message: 'self signed certificate in certificate chain' },
    neighbour: {
      ...assume,
      httpStatus: null,
      code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      message: 'unable to get local issuer certificate',
    },
    cause: 'unreachable',
    mustAct: 'network',
    says: ['certificate'],
  },
  {
    name: 'an account that is not activated',
    reported: { ...write, code: 'SubscriptionRequiredException', message: 'The AWS Access Key Id needs a subscription for the service' },
    neighbour: { ...writeAsRole, httpStatus: 403, code: 'OptInRequired', message: 'You are not subscribed to this service.' },
    cause: 'account-not-active',
    mustAct: 'customer',
    says: ['not signed up'],
  },
  {
    name: 'a key that AWS has quarantined',
    reported: {
      ...write,
      code: 'AccessDeniedException',
      message: `${user}: kinesis:PutRecord on resource: ${streamArn} with an explicit deny in an identity-based policy: arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV2`,
    },
    neighbour: {
      ...write,
      operation: 'PutRecords',
      code: 'AccessDeniedException',
      message: `${user}: kinesis:PutRecords on resource: ${streamArn} with an explicit deny in an identity-based policy: arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3 (Service: Kinesis, Status Code: 400)`,
    },
    cause: 'key-quarantined',
    mustAct: 'customer',
    says: ['leaked', 'AWSCompromisedKeyQuarantine'],
  },
  {
    name: 'STS that limits calls',
    reported: { ...assume, httpStatus: 400, code: 'Throttling', message: 'Rate exceeded' },
    neighbour: { service: 'sts', operation: 'GetCallerIdentity', httpStatus: 400, method: 'keys', code: 'ThrottlingException' },
    cause: 'throttled',
    mustAct: 'aws',
    says: ['STS'],
  },
  {
    name: 'the limit of dry runs',
    reported: { ...write, code: 'ThrottlingException', message: 'Rate exceeded for dry run requests.' },
    neighbour: { ...writeAsRole, operation: 'PutRecords', code: 'ThrottlingException' },
    cause: 'throttled',
    mustAct: 'aws',
    says: ['one dry run a second'],
  },
];

describe.each(cases)('$name', ({ reported, neighbour, cause, mustAct, says = [] }) => {
  test.each([
    ['as reported', reported],
    ['another of its kind', neighbour],
  ])('%s', (_which, answer) => {
    const diagnosis = diagnosisOf(answer);
    expect(diagnosis).toMatchObject({ cause, mustAct });
    for (const word of [textOfDiagnosis, inGerman]) {
      const text = JSON.stringify(word(diagnosis, { method: answer.method }));
      expect(text).not.toMatch(/\(no (code|message)\)|\(kein|\{\w+\}|undefined/);
    }
    for (const words of says) expect(JSON.stringify(textOfDiagnosis(diagnosis, { method: answer.method }))).toContain(words);
  });
});

test('nobody is told to remove the Deny that AWS put on a leaked key', () => {
  const quarantined = cases.find(({ cause }) => cause === 'key-quarantined');
  if (quarantined === undefined) throw new Error('There is no such case.');
  const { do: steps } = textOfDiagnosis(diagnosisOf(quarantined.reported));
  expect(steps.join(' ')).not.toMatch(/remove|detach|Deny\b/i);
  expect(inGerman(diagnosisOf(quarantined.reported)).do.join(' ')).not.toMatch(/entfernen|lösen Sie/i);
});

test('every policy that AWS names is repeated', () => {
  const named = cases
    .flatMap(({ reported, neighbour }) => [reported, neighbour])
    .filter(({ message = '' }) => / policy: arn:/.test(message));
  expect(named.length).toBeGreaterThan(3);
  for (const answer of named) {
    const [, arn = ''] = / policy: (arn:\S*[^\s.])/.exec(answer.message ?? '') ?? [];
    for (const word of [textOfDiagnosis, inGerman]) expect(word(diagnosisOf(answer)).saw).toContain(arn);
  }
});

function diagnosisOf({ method, streamArn: meant, ...answer }: Answer) {
  const whole = { ...answer, code: answer.code ?? null, message: answer.message ?? null };
  return diagnose(whole, { method, ...(meant === undefined ? {} : { stream: streamOf(meant) }) });
}

function streamOf(arn: string): Stream {
  const stream = parseStreamArn(arn);
  if (!stream.ok) throw new Error('the fixture is wrong');
  return stream.value;
}
