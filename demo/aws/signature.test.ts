import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allow, kinesisRequest, presign, type RawRequest, STREAM, send, sign, stsRequest } from '@/e2e/support/aws-fixture';
import { type LocalAws, startLocalAws } from './local-aws';

let aws: LocalAws;
let keys: { accessKeyId: string; secretAccessKey: string };
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());
beforeEach(async () => {
  await aws.admin.reset();
  keys = await aws.admin.addUser({ accountId: '222222222222', userName: 'writer', policies: [allow('kinesis:PutRecord', STREAM)] });
  await aws.admin.addStream({ arn: STREAM });
});

const RECORD = { StreamName: 'sensors', PartitionKey: 'a', Data: 'e30=' };
const PORTAL = { 'x-portal-onboarding': 'https://portal.example/ob_1' };
const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

test('a request signed for the real host with a header of its own is taken at a loopback address', async () => {
  const answer = await send(aws, await sign(kinesisRequest('PutRecord', RECORD, PORTAL), keys));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ EncryptionType: 'NONE' });
  expect((await aws.admin.calls()).at(-1)).toMatchObject({
    outcome: 'ok',
    host: 'kinesis.eu-west-1.amazonaws.com',
    signedHeaders: expect.arrayContaining(['x-portal-onboarding']),
  });
});

test.each<[string, (request: RawRequest) => RawRequest]>([
  ['the body', (request) => ({ ...request, body: request.body.replace('sensors', 'sensor2') })],
  ['a signed header', (request) => changed(request, { 'x-portal-onboarding': 'https://portal.example/ob_2' })],
  ['the operation', (request) => changed(request, { 'x-amz-target': 'Kinesis_20131202.PutRecords' })],
  ['the time', (request) => changed(request, { 'x-amz-date': nearby(request.headers['x-amz-date']) })],
  ['the path', (request) => ({ ...request, path: '/else' })],
  ['the query', (request) => ({ ...request, path: '/?a=b' })],
  ['one digit of the signature', (request) => changed(request, { authorization: flip(request.headers['authorization']) })],
  ['a signed header that was left out', (request) => without(request, 'x-portal-onboarding')],
])('a request whose signature does not cover %s is refused', async (_, tamper) => {
  const answer = await send(aws, tamper(await sign(kinesisRequest('PutRecord', RECORD, PORTAL), keys)));
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.body)).toEqual({ __type: 'InvalidSignatureException', message: MISMATCH });
  expect(await aws.admin.records(STREAM)).toEqual([]);
});

test('a wrong secret reads like a wrong signature, in each service by its own name', async () => {
  const wrong = { ...keys, secretAccessKey: `${keys.secretAccessKey.slice(1)}x` };
  const kinesis = await send(aws, await sign(kinesisRequest('PutRecord', RECORD), wrong));
  expect(JSON.parse(kinesis.body)).toEqual({ __type: 'InvalidSignatureException', message: MISMATCH });
  const sts = await send(aws, await sign(stsRequest({ Action: 'GetCallerIdentity' }), { ...wrong, service: 'sts' }));
  expect(sts.status).toBe(403);
  expect(sts.headers['content-type']).toBe('text/xml');
  expect(sts.body).toContain(`<Code>SignatureDoesNotMatch</Code>\n    <Message>${MISMATCH}</Message>`);
});

test('an x-amz header that is sent but not signed is refused', async () => {
  const signed = await sign(kinesisRequest('PutRecord', RECORD), keys);
  const answer = await send(aws, changed(signed, { 'x-amz-extra': '1' }));
  expect(JSON.parse(answer.body)).toEqual({
    __type: 'InvalidSignatureException',
    message: "'x-amz-extra' must be a 'SignedHeader' in the AWS Authorization.",
  });
});

test('a header outside the signature that is not AWS’s does no harm', async () => {
  const signed = await sign(kinesisRequest('PutRecord', RECORD), keys);
  expect((await send(aws, changed(signed, { 'x-trace': '1' }))).status).toBe(200);
});

test.each([
  ['another region', { region: 'us-east-1' }, "Credential should be scoped to a valid region, not 'us-east-1'. "],
  ['another service', { service: 'sts' }, "Credential should be scoped to correct service: 'kinesis'. "],
])('a signature for %s is refused at the real host', async (_, scope, message) => {
  const answer = await send(aws, await sign(kinesisRequest('PutRecord', RECORD), { ...keys, ...scope }));
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.body)).toEqual({ __type: 'InvalidSignatureException', message });
});

test('a region that does not exist is refused at a loopback host too', async () => {
  const answer = await send(
    aws,
    await sign(kinesisRequest('PutRecord', RECORD, { host: `127.0.0.1:${aws.port}` }), { ...keys, region: 'mars-north-1' }),
  );
  expect(JSON.parse(answer.body)).toMatchObject({
    __type: 'InvalidSignatureException',
    message: 'Credential should be scoped to a valid region. ',
  });
});

test.each([
  ['kinesis', 4, 'ok'],
  ['kinesis', 6, 'InvalidSignatureException'],
  ['sts', 14, 'ok'],
  ['sts', 16, 'SignatureDoesNotMatch'],
])('%s takes a signature within its window, minutes off: %d', async (service, minutes, outcome) => {
  for (const [direction, texts] of [
    [-1, 'Signature expired: '],
    [1, 'Signature not yet current: '],
  ] as const) {
    const request = service === 'kinesis' ? kinesisRequest('PutRecord', RECORD) : stsRequest({ Action: 'GetCallerIdentity' });
    const signedAt = new Date(Date.now() + direction * minutes * 60_000);
    const answer = await send(aws, await sign(request, { ...keys, service, signedAt }));
    expect((await aws.admin.calls()).at(-1)?.outcome).toBe(outcome);
    if (outcome === 'ok') expect(answer.status).toBe(200);
    else expect(answer.body).toContain(texts);
    if (outcome !== 'ok') expect(answer.body).toContain(`${service === 'kinesis' ? 5 : 15} min.)`);
  }
});

test('the clock of the server is told by its Date header, and refuses whoever keeps another', async () => {
  await aws.admin.setClock(20 * 60_000);
  const answer = await send(aws, await sign(kinesisRequest('PutRecord', RECORD), keys));
  expect(JSON.parse(answer.body)).toMatchObject({
    __type: 'InvalidSignatureException',
    message: expect.stringMatching(/^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/),
  });
  expect(Date.parse(String(answer.headers['date'])) - Date.now()).toBeGreaterThan(19 * 60_000);
});

const NEEDS =
  "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=X";

test('a header that is no signature is told all that it lacks', async () => {
  const kinesis = await send(aws, changed(kinesisRequest('PutRecord', RECORD), { authorization: 'X' }));
  expect([kinesis.status, JSON.parse(kinesis.body)]).toEqual([400, { __type: 'IncompleteSignatureException', message: NEEDS }]);
  const sts = await send(aws, changed(stsRequest({ Action: 'GetCallerIdentity' }), { authorization: 'X' }));
  expect(sts.status).toBe(400);
  expect(sts.body).toContain(`<Code>IncompleteSignature</Code>\n    <Message>${NEEDS.replaceAll("'", '&apos;')}</Message>`);
});

test.each([
  [
    'a stray slash in the key id',
    (value: string) => value.replace('Credential=', 'Credential=x/'),
    'IncompleteSignatureException',
    /exactly 5 slash-delimited elements/,
  ],
  [
    'another terminator',
    (value: string) => value.replace('aws4_request', 'aws9_request'),
    'InvalidSignatureException',
    /valid terminator: 'aws4_request'/,
  ],
  [
    'another day in the scope',
    (value: string) => value.replace(/\/\d{8}\//, '/20200101/'),
    'InvalidSignatureException',
    /^Date in Credential scope does not match/,
  ],
  [
    'an unsigned host',
    (value: string) => value.replace(';host;', ';'),
    'InvalidSignatureException',
    /^'Host' or ':authority' must be a 'SignedHeader'/,
  ],
])('%s is refused by name', async (_, change, code, message) => {
  const signed = await sign(kinesisRequest('PutRecord', RECORD), keys);
  const answer = await send(aws, changed(signed, { authorization: change(signed.headers['authorization'] ?? '') }));
  expect(JSON.parse(answer.body)).toEqual({ __type: code, message: expect.stringMatching(message) });
});

test('a request without a signature is told so, in the form of its protocol', async () => {
  const json = await send(aws, kinesisRequest('PutRecord', RECORD));
  expect([json.status, JSON.parse(json.body)]).toEqual([
    400,
    { __type: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' },
  ]);
  const plain = await send(aws, kinesisRequest('PutRecord', RECORD, { 'content-type': 'text/plain' }));
  expect([plain.status, plain.body]).toEqual([
    403,
    '<MissingAuthenticationTokenException>\n  <Message>Missing Authentication Token</Message>\n</MissingAuthenticationTokenException>\n',
  ]);
  const sts = await send(aws, stsRequest({ Action: 'GetCallerIdentity' }));
  expect(sts.status).toBe(403);
  expect(sts.body).toContain('<Code>MissingAuthenticationToken</Code>\n    <Message>Request is missing Authentication Token</Message>');
});

test('a request with no operation to name is refused by the front end', async () => {
  const answer = await send(aws, { method: 'GET', headers: { host: 'kinesis.eu-west-1.amazonaws.com' }, body: '' });
  expect([answer.status, answer.body]).toEqual([
    403,
    '<AccessDeniedException>\n  <Message>Unable to determine service/operation name to be authorized</Message>\n</AccessDeniedException>\n',
  ]);
});

test('a presigned request is taken until it expires, and not after', async () => {
  const host = 'sts.eu-west-1.amazonaws.com';
  const query = { Action: 'GetCallerIdentity', Version: '2011-06-15' };
  const path = await presign(host, query, { ...keys, seconds: 60 });
  const answer = await send(aws, { method: 'GET', path, headers: { host }, body: '' });
  expect([answer.status, answer.body]).toEqual([200, expect.stringContaining('<Arn>arn:aws:iam::222222222222:user/writer</Arn>')]);
  const late = await presign(host, query, { ...keys, seconds: 60, signedAt: new Date(Date.now() - 61_000) });
  const refused = await send(aws, { method: 'GET', path: late, headers: { host }, body: '' });
  expect([refused.status, refused.body]).toEqual([403, expect.stringContaining('<Message>Signature expired: ')]);
});

test('both forms of signature at once are refused', async () => {
  const signed = await sign(kinesisRequest('PutRecord', RECORD), keys);
  const answer = await send(aws, { ...signed, path: '/?X-Amz-Algorithm=AWS4-HMAC-SHA256' });
  expect(JSON.parse(answer.body)).toEqual({
    __type: 'InvalidSignatureException',
    message: "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
  });
});

test('an unknown operation and an unreadable body are refused before anyone is asked', async () => {
  expect(JSON.parse((await send(aws, kinesisRequest('PutNothing', {}))).body)).toEqual({ __type: 'UnknownOperationException' });
  expect(JSON.parse((await send(aws, { ...kinesisRequest('PutRecord', {}), body: '{' })).body)).toEqual({
    __type: 'SerializationException',
  });
});

function changed(request: RawRequest, headers: Record<string, string>): RawRequest {
  return { ...request, headers: { ...request.headers, ...headers } };
}

function without(request: RawRequest, name: string): RawRequest {
  return { ...request, headers: Object.fromEntries(Object.entries(request.headers).filter(([each]) => each !== name)) };
}

/** One second off, within the same minute and so within the same day. */
function nearby(amzDate: string | undefined): string {
  const seconds = Number((amzDate ?? '').slice(13, 15));
  return `${(amzDate ?? '').slice(0, 13)}${String(seconds > 0 ? seconds - 1 : 1).padStart(2, '0')}Z`;
}

function flip(authorization: string | undefined): string {
  return (authorization ?? '').replace(/.$/, (last) => (last === '0' ? '1' : '0'));
}
