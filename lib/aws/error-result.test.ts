import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DescribeStreamCommand, GetRecordsCommand, KinesisClient, PutRecordCommand, PutRecordsCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { type AwsAnswerSample, awsAnswers } from '@/e2e/support/aws-answers/aws-answers';
import { BodyKeepingHandler } from '@/lib/aws/body-keeping-handler';
import { errorResult } from '@/lib/aws/error-result';
import { diagnose } from '@/lib/domain/aws/diagnosis';

const withBody = awsAnswers.map((answer, index) => ({ index, answer })).filter(({ answer }) => answer.body !== undefined);

let server: Server;
let canned: AwsAnswerSample | null = null;
let drop = false;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (drop) return void request.socket.destroy();
    request.resume();
    const json = canned?.body?.startsWith('{') ?? false;
    const headers = canned?.headers ?? { 'Content-Type': json ? 'application/x-amz-json-1.1' : 'text/xml' };
    response.writeHead(canned?.httpStatus ?? 500, { ...headers, 'x-amzn-RequestId': 'request-1' }).end(canned?.body ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(() => server.close());

describe('every known body is told its cause through the AWS SDK too', () => {
  test.each(withBody)('$index $answer.operation $answer.code', async ({ answer }) => {
    canned = answer;
    const error = await send(answer.operation).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    const said = errorResult(error, answer);
    expect(said).toMatchObject({ httpStatus: answer.httpStatus, code: answer.code, requestId: 'request-1' });
    expect(said.message?.trim() ?? null).toBe(answer.message?.trim() ?? null);
    const method = answer.operation === 'AssumeRole' ? 'role' : 'keys';
    expect(diagnose(said, { method }).cause).toBe(answer.expectedCause);
  });
});

test('a dropped connection is unreachable, not a refusal', async () => {
  drop = true;
  const error: unknown = await send('PutRecord').catch((thrown: unknown) => thrown);
  drop = false;
  const said = errorResult(error, { service: 'kinesis', operation: 'PutRecord' });
  expect(said).toEqual({ service: 'kinesis', operation: 'PutRecord', httpStatus: null, code: null, message: null, requestId: null });
  expect(diagnose(said, { method: 'role' })).toMatchObject({ cause: 'unreachable', mustAct: 'network', retry: true });
});

test('the portal without credentials of its own is told so, not unreachable', async () => {
  const sts = new STSClient({
    ...options(),
    credentials: () => Promise.reject(Object.assign(new Error('none'), { name: 'CredentialsProviderError' })),
  });
  const error: unknown = await sts.send(new GetCallerIdentityCommand({})).catch((thrown: unknown) => thrown);
  expect(diagnose(errorResult(error, { service: 'sts', operation: 'AssumeRole' }), { method: 'role' }).cause).toBe('portal-misconfigured');
});

test('a refusal is told without the kept body wherever the SDK could read it', async () => {
  const readable = withBody.filter(({ answer }) => answer.code !== null && (answer.service === 'sts' || answer.body?.startsWith('{')));
  expect(readable.length).toBeGreaterThan(50);
  for (const { answer } of readable) {
    canned = answer;
    const error: unknown = await send(answer.operation, new NodeHttpHandler()).catch((thrown: unknown) => thrown);
    const method = answer.operation === 'AssumeRole' ? 'role' : 'keys';
    expect(diagnose(errorResult(error, answer), { method }).cause).toBe(answer.expectedCause);
  }
});

test('a bug of ours is not taken for an answer of AWS', () => {
  expect(() => errorResult(new TypeError('x is not a function'), { service: 'sts', operation: 'AssumeRole' })).toThrow(TypeError);
});

function options(requestHandler = new BodyKeepingHandler({ requestTimeout: 5_000 }) as NodeHttpHandler) {
  return {
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    maxAttempts: 1,
    requestHandler,
    credentials: { accessKeyId: makeAccessKeyId('222222222222'), secretAccessKey: makeSecretAccessKey() },
  };
}

function send(operation: string, handler?: NodeHttpHandler): Promise<unknown> {
  const kinesis = new KinesisClient(options(handler));
  const sts = new STSClient(options(handler));
  const record = { Data: new Uint8Array([1]), PartitionKey: 'p' };
  switch (operation) {
    case 'DescribeStream':
      return kinesis.send(new DescribeStreamCommand({ StreamName: 's' }));
    case 'GetRecords':
      return kinesis.send(new GetRecordsCommand({ ShardIterator: 'i' }));
    case 'PutRecord':
      return kinesis.send(new PutRecordCommand({ StreamName: 's', ...record }));
    case 'PutRecords':
      return kinesis.send(new PutRecordsCommand({ StreamName: 's', Records: [record] }));
    case 'AssumeRole':
      return sts.send(
        new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::222222222222:role/w', RoleSessionName: 'onboarding-1', ExternalId: 'onb' }),
      );
    case 'GetCallerIdentity':
      return sts.send(new GetCallerIdentityCommand({}));
    default:
      throw new Error(`No call for ${operation}.`);
  }
}
