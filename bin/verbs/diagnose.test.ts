import { expect, test } from 'vitest';
import { run } from '@/bin/verbs/diagnose';
import { runPortal, runVerb } from '@/bin/verbs/run-portal';
import { awsAnswers } from '@/e2e/support/aws-answers/aws-answers';
import { causes } from '@/lib/domain/aws/cause';

const named = awsAnswers.map((answer, index) => ({ ...answer, index }));

test.each(named)(
  'explains $index $code as $expectedCause',
  async ({ service, operation, httpStatus, code, message, body, expectedCause }) => {
    const said = JSON.stringify({ service, operation, httpStatus, code, message });
    const forms = body === undefined ? [said] : [said, JSON.stringify({ service, operation, httpStatus, body })];
    for (const input of forms) {
      const { code: exit, stdout } = await runVerb(run, ['--json'], input);
      expect(exit).toBe(0);
      const explained = JSON.parse(stdout);
      expect(Object.keys(explained)).toEqual(['cause', 'mustAct', 'retry', 'saw', 'means', 'do']);
      expect(explained).toMatchObject({ cause: expectedCause, mustAct: causes[expectedCause].mustAct, retry: causes[expectedCause].retry });
      expect(explained.do.length).toBeGreaterThan(0);
    }
  },
);

test('the same without --json, as text', async () => {
  const input = JSON.stringify({ service: 'kinesis', operation: 'PutRecord', httpStatus: 400, code: 'KMSDisabledException', message: 'x' });
  const { stdout } = await runVerb(run, [], input);
  expect(stdout).toMatch(/^kms-key-disabled \(customer\)\nThe stream is encrypted with .+\n1\. Enable the key/s);
});

test('the stream that was meant is compared with the one that AWS speaks of', async () => {
  const message =
    'User: arn:aws:iam::222222222222:user/w is not authorized to perform: kinesis:PutRecord on resource: arn:aws:kinesis:us-east-1:222222222222:stream/s because no identity-based policy allows the kinesis:PutRecord action';
  const stream = 'arn:aws:kinesis:eu-central-1:222222222222:stream/s';
  const input = JSON.stringify({
    service: 'kinesis',
    operation: 'PutRecord',
    httpStatus: 400,
    code: 'AccessDeniedException',
    message,
    stream,
  });
  expect((await runVerb(run, ['--json'], input)).stdout).toContain('They differ in: region.');
});

test('what answered in AWS’s place is shown with its headers', async () => {
  const answer = { service: 'sts', operation: 'GetCallerIdentity', httpStatus: 302, body: '' };
  const headers = { location: 'https://login.example.com/', server: 'BigGuard/3' };
  const { stdout } = await runVerb(run, ['--json'], JSON.stringify({ ...answer, headers }));
  expect(JSON.parse(stdout)).toMatchObject({
    cause: 'unreachable',
    saw: expect.stringContaining('server BigGuard/3; sent on to login.example.com'),
  });
});

test('a trust policy is read beside the answer', async () => {
  const answer = { service: 'sts', operation: 'AssumeRole', httpStatus: 403, code: 'AccessDenied', message: 'Access denied' };
  const principalArn = 'arn:aws:iam::111111111111:role/portal';
  const condition = { StringEquals: { 'sts:ExternalId': 'onb-other' } };
  const trustPolicy = JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Condition: condition }] });
  const input = JSON.stringify({ ...answer, trustPolicy, principalArn, externalId: 'onb-3f2a' });
  expect(JSON.parse((await runVerb(run, ['--json'], input)).stdout).trust).toEqual([
    expect.stringContaining('names everybody (*)'),
    expect.stringContaining('another external ID than onb-3f2a'),
  ]);
  expect((await runVerb(run, [], input)).stdout).toContain('names everybody (*)');
});

test('what is no answer of AWS is misuse, with nothing on standard output', async () => {
  const inputs = [
    '',
    'no',
    '[]',
    '{"service":"s3","operation":"x"}',
    '{"service":"sts","operation":""}',
    '{"service":"sts","operation":"x","httpStatus":"400"}',
    '{"service":"sts","operation":"x","httpStatus":400,"headers":{"server":1}}',
  ];
  for (const input of inputs) expect(await runVerb(run, ['--json'], input)).toMatchObject({ code: 2, stdout: '' });
  expect(await runVerb(run, ['--unknown'])).toMatchObject({ code: 2, stdout: '' });
});

test('as a command of its own it puts one object and nothing else on standard output', async () => {
  const input = JSON.stringify({ service: 'kinesis', operation: 'PutRecords', httpStatus: 413, code: null, message: null });
  const { code, stdout, stderr } = await runPortal(['diagnose', '--json'], input);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    cause: 'record-too-large',
    mustAct: 'microshare',
    do: ['Nothing: Microshare has been told.'],
  });
  expect(stderr).toBe('');
});
