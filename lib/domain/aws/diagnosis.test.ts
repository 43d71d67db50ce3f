import { describe, expect, test } from 'vitest';
import { awsAnswers } from '@/e2e/support/aws-answers/aws-answers';
import { parseStream, type Stream } from '@/lib/domain/aws/arn';
import { causes } from '@/lib/domain/aws/cause';
import { type CallContext, diagnose, type FailedAwsCall, readAwsError } from '@/lib/domain/aws/diagnosis';

const named = awsAnswers.map((answer, index) => ({
  name: `${index} ${answer.operation} ${answer.code} ${answer.message?.slice(0, 40)}`,
  answer,
}));
const withBody = named.filter(({ answer }) => answer.body !== undefined);

describe('every known answer of AWS is told its cause', () => {
  test.each(named)('by code and message: $name', ({ answer }) => {
    const { body: _, ...spoken } = answer;
    expect(diagnose(spoken, contextOf(answer.operation)).cause).toBe(answer.expectedCause);
  });

  test.each(withBody)('by the raw body: $name', ({ answer }) => {
    const { service, operation, httpStatus, headers = {}, body = '', expectedCause } = answer;
    const error = readAwsError(service, httpStatus, headers, body);
    expect(diagnose({ service, operation, httpStatus, ...error }, contextOf(operation)).cause).toBe(expectedCause);
    expect(diagnose({ service, operation, httpStatus, code: null, message: null, body }, contextOf(operation)).cause).toBe(expectedCause);
  });

  test.each(withBody)('in AWS’s own words: $name', ({ answer }) => {
    const error = readAwsError(answer.service, answer.httpStatus, {}, answer.body ?? '');
    expect(error.code).toBe(answer.code);
    expect(error.message?.trim()).toBe(answer.message?.trim());
  });

  test.each([
    [
      'InvalidSignatureException',
      'The request signature we calculated does not match the one you sent. Look here instead.',
      'secret-wrong',
    ],
    ['InvalidSignatureException', 'Signature expired: your computer is late.', 'clock-skew'],
    ['SignatureDoesNotMatch', 'Signature not yet current.', 'clock-skew'],
    ['KMSInvalidStateException', 'The key is pending import.', 'kms-key-unusable'],
    ['ResourceNotFoundException', 'No such stream.', 'stream-not-found'],
    ['UnrecognizedClientException', 'Who is this?', 'key-not-recognised'],
  ])('%s is known by code and first words when AWS rewords it: %s', (code, message, cause) => {
    expect(diagnose(kinesis(code, message), { method: 'keys' }).cause).toBe(cause);
  });
});

test('actor and retry come from one table', () => {
  for (const { answer } of named) {
    const diagnosis = diagnose(answer, { method: 'keys' });
    expect(diagnosis.retry).toBe(causes[diagnosis.cause].retry);
    if (answer.operation !== 'AssumeRole') expect(diagnosis.mustAct).toBe(causes[diagnosis.cause].mustAct);
  }
});

describe('the clock', () => {
  const late = 'Signature expired: 20180920T174101Z is now earlier than 20180920T174504Z (20180920T175004Z - 5 min.)';

  test('is the customer’s for a key and the portal’s for a role', () => {
    expect(diagnose(kinesis('InvalidSignatureException', late), { method: 'keys' }).mustAct).toBe('customer');
    expect(diagnose(kinesis('InvalidSignatureException', late), { method: 'role' }).mustAct).toBe('microshare');
    expect(
      diagnose({ ...kinesis('SignatureDoesNotMatch', late), service: 'sts', operation: 'AssumeRole' }, { method: 'role' }),
    ).toMatchObject({
      cause: 'clock-skew',
      mustAct: 'microshare',
      values: { windowMinutes: '15' },
    });
  });

  test('is shown as measured, or else as AWS’s message states it', () => {
    expect(diagnose(kinesis('InvalidSignatureException', late), { method: 'keys' }).values).toEqual({
      skewSeconds: '543',
      direction: 'behind',
      windowMinutes: '5',
    });
    expect(diagnose(kinesis('InvalidSignatureException', late), { method: 'keys', skewMs: 400_400 }).values).toEqual({
      skewSeconds: '400',
      direction: 'ahead',
      windowMinutes: '5',
    });
  });
});

describe('assuming a role, the caller’s side is the portal’s to mend', () => {
  const user =
    'User: arn:aws:iam::111111111111:user/portal is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::222222222222:role/w';
  test.each([
    [`${user} because no identity-based policy allows the sts:AssumeRole action`, 'portal-misconfigured'],
    [`${user} with an explicit deny in an identity-based policy`, 'portal-misconfigured'],
    [
      `${user} with an explicit deny in a service control policy: arn:aws:organizations::111111111111:policy/o-1/service_control_policy/p-1`,
      'portal-misconfigured',
    ],
    [`${user} because no permissions boundary allows the sts:AssumeRole action`, 'portal-misconfigured'],
    [`${user} because no session policy allows the sts:AssumeRole action`, 'portal-misconfigured'],
    [`${user} with an explicit deny in a resource control policy`, 'organisation-denies'],
    [`${user} with an explicit deny in a resource-based policy`, 'trust-refused'],
    [`${user} because no resource-based policy allows the sts:AssumeRole action`, 'trust-refused'],
    [user, 'trust-refused'],
  ])('%s', (message, cause) => {
    expect(diagnose(assumeRole('AccessDenied', message), { method: 'role' }).cause).toBe(cause);
  });

  test('an unknown caller is an opt-in region only where there is one', () => {
    const answer = assumeRole('InvalidClientTokenId', 'The security token included in the request is invalid');
    expect(diagnose(answer, { method: 'role', stream: streamIn('eu-central-2') }).cause).toBe('region-not-enabled-for-portal');
    expect(diagnose(answer, { method: 'role', stream: streamIn('eu-central-1') }).cause).toBe('portal-misconfigured');
    expect(
      diagnose(assumeRole('SignatureDoesNotMatch', 'The request signature we calculated does not match'), { method: 'role' }).cause,
    ).toBe('portal-misconfigured');
    expect(diagnose(assumeRole('ExpiredToken', 'The security token included in the request is expired'), { method: 'role' }).cause).toBe(
      'portal-misconfigured',
    );
  });
});

describe('layers of policies that deny a write', () => {
  const user =
    'User: arn:aws:iam::222222222222:user/w is not authorized to perform: kinesis:PutRecord on resource: arn:aws:kinesis:eu-central-1:222222222222:stream/s';
  test.each([
    [`${user} because no permissions boundary allows the kinesis:PutRecord action`, 'boundary-denies'],
    [`${user} with an explicit deny in a permissions boundary`, 'boundary-denies'],
    [`${user} because no session policy allows the kinesis:PutRecord action`, 'session-policy-denies'],
    [`${user} with an explicit deny in a session policy`, 'session-policy-denies'],
    [`${user} with an explicit deny in a resource control policy`, 'organisation-denies'],
    [`${user} because no service control policy allows the kinesis:PutRecord action`, 'organisation-denies'],
    [`${user} with an explicit deny in a VPC endpoint policy`, 'vpc-endpoint-denies'],
    [`${user} with an explicit deny in a resource-based policy`, 'policy-denies'],
    [user, 'policy-missing'],
    [user.replace('kinesis:PutRecord', 'kms:GenerateDataKey'), 'kms-denied'],
  ])('%s', (message, cause) => {
    expect(diagnose(kinesis('AccessDeniedException', message), { method: 'keys' }).cause).toBe(cause);
  });
});

describe('layers of policies that deny the use of the stream’s key', () => {
  const user =
    'User: arn:aws:iam::222222222222:user/w is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:eu-central-1:222222222222:key/1';
  test.each([
    [user, 'kms-denied'],
    [`${user} because no identity-based policy allows the kms:GenerateDataKey action`, 'kms-denied'],
    [`${user} because no resource-based policy allows the kms:GenerateDataKey action`, 'kms-denied'],
    [`${user} with an explicit deny in a resource-based policy`, 'kms-denied'],
    [`${user} with an explicit deny in an identity-based policy`, 'policy-denies'],
    [`${user} with an explicit deny in a resource control policy`, 'organisation-denies'],
    [`${user} with an explicit deny in a service control policy`, 'organisation-denies'],
    [`${user} because no permissions boundary allows the kms:GenerateDataKey action`, 'boundary-denies'],
    [`${user} because no session policy allows the kms:GenerateDataKey action`, 'session-policy-denies'],
  ])('%s', (message, cause) => {
    for (const code of ['AccessDeniedException', 'KMSAccessDeniedException']) {
      expect(diagnose(kinesis(code, message), { method: 'keys' }).cause).toBe(cause);
    }
  });
});

describe('known traps', () => {
  const denied = (resource: string, action = 'PutRecord', principal = 'arn:aws:iam::222222222222:user/w') =>
    kinesis(
      'AccessDeniedException',
      `User: ${principal} is not authorized to perform: kinesis:${action} on resource: ${resource} because no identity-based policy allows the kinesis:${action} action`,
    );
  const stream = streamIn('eu-central-1');

  test('another region, account or name than intended is named', () => {
    const { values } = diagnose(denied('arn:aws:kinesis:us-east-1:333333333333:stream/sensors'), { method: 'keys', stream });
    expect(values).toMatchObject({
      intended: stream.arn,
      resource: 'arn:aws:kinesis:us-east-1:333333333333:stream/sensors',
      differs: 'region,accountId',
    });
    expect(diagnose(denied(stream.arn), { method: 'keys', stream }).values).not.toHaveProperty('differs');
  });

  test('the account of the document that the portal replaces', () => {
    const { values } = diagnose(denied('arn:aws:kinesis:us-east-1:373439459043:stream/sensors'), { method: 'keys' });
    expect(values).toMatchObject({ trap: 'document-account' });
  });

  test('PutRecord without PutRecords', () => {
    expect(diagnose(denied(stream.arn, 'PutRecords'), { method: 'keys', stream }).values).toMatchObject({ trap: 'only-put-record' });
  });

  test('the role that Firehose uses for itself', () => {
    const principal = 'arn:aws:sts::222222222222:assumed-role/KinesisFirehoseServiceRole-x/onboarding-1';
    expect(diagnose(denied(stream.arn, 'PutRecord', principal), { method: 'role', stream }).values).toMatchObject({
      trap: 'firehose-role',
    });
  });

  test('a key of the customer’s own is named where AWS names it', () => {
    const keyArn = 'arn:aws:kms:eu-central-1:222222222222:key/134f2428-cec1-4b25-a1ae-9048164dba47';
    expect(diagnose(kinesis('KMSDisabledException', `${keyArn} is disabled.`), { method: 'keys', stream })).toMatchObject({
      cause: 'kms-key-disabled',
      values: { keyArn },
    });
  });

  test('a stream that AWS does not find is compared with the intended one', () => {
    const answer = kinesis('ResourceNotFoundException', 'Stream sensors under account 333333333333 not found.');
    expect(diagnose(answer, { method: 'keys', stream }).values).toMatchObject({
      name: 'sensors',
      accountId: '333333333333',
      differs: 'accountId',
    });
  });
});

describe('answers without AWS’s code', () => {
  const bare = { service: 'kinesis', operation: 'PutRecord', code: null, message: null } as const;
  test.each([
    [null, '', 'unreachable'],
    [413, '', 'record-too-large'],
    [429, '', 'throttled'],
    [500, '', 'aws-unavailable'],
    [502, '<html><body>Bad Gateway</body></html>', 'unreachable'],
    [403, '<!DOCTYPE html><title>Blocked by your organisation</title>', 'unreachable'],
    [407, '', 'unreachable'],
    [302, '', 'unreachable'],
    [400, 'no', 'unreachable'],
    [200, '', 'unreachable'],
    [403, '', 'unreachable'],
    [504, '', 'unreachable'],
    [511, '<HTML><HEAD><TITLE>Network Authentication Required</TITLE></HEAD></HTML>', 'unreachable'],
    [403, '<!-- a comment --><!-- and another -->\n<html><p>Blocked</p></html>', 'unreachable'],
    [403, '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ""><html></html>', 'unreachable'],
    [429, '<html>Too many requests</html>', 'unreachable'],
    [400, '{"__type":"AccessDeniedException","Mess', 'unreachable'],
    [403, '<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: arn', 'unreachable'],
    [400, '{blocked}', 'unreachable'],
    [200, '{}', 'answer-unknown'],
    [400, '{"message":"Forbidden"}', 'answer-unknown'],
    [200, '<AssumeRoleResponse></AssumeRoleResponse>', 'answer-unknown'],
  ])('status %s with %j is %s', (httpStatus, body, cause) => {
    expect(diagnose({ ...bare, httpStatus, body }, { method: 'keys' }).cause).toBe(cause);
  });
});

describe('what programs make of answers', () => {
  const bare = { service: 'kinesis', operation: 'PutRecord', code: null, message: null, httpStatus: null } as const;
  const denied =
    'User: arn:aws:iam::222222222222:user/w is not authorized to perform: kinesis:PutRecord on resource: arn:aws:kinesis:eu-west-1:222222222222:stream/s';
  test.each<[Partial<FailedAwsCall>, string, string | undefined]>([
    [
      { httpStatus: 403, code: 'SyntaxError', message: 'Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON' },
      'unreachable',
      'not-aws',
    ],
    [{ httpStatus: 200, code: 'SyntaxError', message: 'Unexpected token < in JSON at position 0' }, 'unreachable', 'not-aws'],
    [{ httpStatus: 200, code: 'SyntaxError', message: 'Unexpected end of JSON input' }, 'unreachable', 'cut'],
    [{ httpStatus: 403, code: 'UnknownError' }, 'unreachable', 'not-aws'],
    [{ httpStatus: 403, message: '<html><head><title>403 Forbidden</title></head></html>' }, 'unreachable', 'not-aws'],
    [{ httpStatus: 403, code: '403', message: '<!-- x --><html></html>' }, 'unreachable', 'not-aws'],
    [{ httpStatus: 400, message: denied }, 'policy-missing', undefined],
    [{ httpStatus: 400, message: 'Rate exceeded for shard shardId-000000000000' }, 'throttled', undefined],
    [{ httpStatus: 403, message: 'The security token included in the request is invalid.' }, 'key-not-recognised', undefined],
    [{ code: 'AccessDeniedException', message: denied }, 'policy-missing', undefined],
    [{ message: `An error occurred (AccessDeniedException) when calling the PutRecord operation: ${denied}` }, 'policy-missing', undefined],
    [{ code: 'SdkClientException', message: 'Unable to execute HTTP request' }, 'unreachable', undefined],
    [{ code: 'TimeoutError', message: 'Connection timed out after 3000 ms' }, 'unreachable', 'timeout'],
    [{}, 'unreachable', undefined],
    [{ httpStatus: 503, body: '<ServiceUnavailableException/>' }, 'aws-unavailable', undefined],
    [{ httpStatus: 404, body: '<UnknownOperationException/>\n' }, 'request-malformed', undefined],
  ])('%j is %s (%s)', (part, cause, why) => {
    const diagnosis = diagnose({ ...bare, ...part }, { method: 'keys' });
    expect([diagnosis.cause, diagnosis.values['why']]).toEqual([cause, why]);
  });
});

test('what is in no table stays unknown, in AWS’s own words', () => {
  const answer = { ...kinesis('BrandNewException', 'Something else.'), requestId: 'r-1' };
  expect(diagnose(answer, { method: 'keys' })).toEqual({
    cause: 'unknown',
    mustAct: 'microshare',
    retry: false,
    values: { code: 'BrandNewException', message: 'Something else.', requestId: 'r-1', httpStatus: '400' },
  });
});

test('a failed record inside a 200 is read', () => {
  const body = JSON.stringify({
    FailedRecordCount: 1,
    Records: [{ ErrorCode: 'InternalFailure', ErrorMessage: 'Internal service failure.' }],
  });
  expect(readAwsError('kinesis', 200, {}, body)).toEqual({
    code: 'InternalFailure',
    message: 'Internal service failure.',
    requestId: null,
  });
});

test('a namespace before a code and a header instead of a body are read', () => {
  expect(readAwsError('kinesis', 400, {}, '{"__type":"com.amazonaws.kinesis.v20131202#ResourceNotFoundException"}').code).toBe(
    'ResourceNotFoundException',
  );
  const headers = { 'x-amzn-errortype': 'ResourceNotFoundException:http://internal.amazon.com/', 'x-amzn-requestid': 'r-2' };
  expect(readAwsError('kinesis', 400, headers, '')).toEqual({ code: 'ResourceNotFoundException', message: null, requestId: 'r-2' });
});

test('a signature that AWS repeats is not kept', () => {
  const message = `Authorization header … Signature=${'0123456789abcdef'.repeat(4)}`;
  const error = readAwsError('kinesis', 403, {}, JSON.stringify({ __type: 'IncompleteSignatureException', message }));
  expect(error.message).toBe('Authorization header … Signature=[not kept]');
});

function contextOf(operation: string): CallContext {
  return { method: operation === 'AssumeRole' ? 'role' : 'keys' };
}

function kinesis(code: string, message: string): FailedAwsCall {
  return { service: 'kinesis', operation: 'PutRecord', httpStatus: 400, code, message };
}

function assumeRole(code: string, message: string): FailedAwsCall {
  return { service: 'sts', operation: 'AssumeRole', httpStatus: 403, code, message };
}

function streamIn(region: string): Stream {
  const stream = parseStream({ region, accountId: '222222222222', name: 'sensors' });
  if (!stream.ok) throw new Error(stream.fault.kind);
  return stream.value;
}
