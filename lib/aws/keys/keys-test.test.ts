import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Keys } from '@/demo/aws/admin';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { ACCOUNT, allow, NodeSha256, STREAM } from '@/e2e/support/aws-fixture';
import { checkFromResult, type JudgedCall } from '@/lib/aws/keys/check-from-result';
import { sendSigned } from '@/lib/aws/keys/send-signed';
import { parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import { type AwsRequestFacts, amzDateOf, awsRequest } from '@/lib/domain/aws/aws-request';
import { type RequestName, recordVersionToday } from '@/lib/domain/sealing/sandbox-messages';

let aws: LocalAws;
let keys: Keys;
let stream: Stream;
let facts: AwsRequestFacts;

beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());

beforeEach(async () => {
  await aws.admin.reset();
  await aws.admin.addStream({ arn: STREAM });
  const policies = [allow(['kinesis:PutRecord', 'kinesis:PutRecords'], STREAM)];
  keys = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'writer', policies });
  const parsed = parseStreamArn(STREAM);
  if (!parsed.ok) throw new Error('the fixture is wrong');
  stream = parsed.value;
  facts = {
    stream: { region: 'eu-west-1', accountId: ACCOUNT, streamName: 'sensors' },
    onboardingId: randomUUID(),
    origin: 'https://portal.example',
    run: { id: randomUUID(), code: 'ABC234', startedAt: '2026-03-04T10:00:00.000Z' },
    amzDate: amzDateOf(new Date()),
    recordVersion: recordVersionToday,
  };
});

describe('a key, signed for in the browser and sent by the server', () => {
  test.each([
    ['get-caller-identity', { userName: 'writer', accountId: ACCOUNT }],
    ['dry-run-put-record', { putRecord: 'dry-run-passed' }],
    ['dry-run-put-records', { putRecords: 'dry-run-passed' }],
    ['put-record', { encryption: 'NONE', shardId: expect.stringMatching(/^shardId-/) }],
    ['get-shard-iterator', {}],
    ['list-streams', {}],
  ] as const)('%s passes', async (request, proof) => {
    expect(await asked(request)).toMatchObject({ passed: true, proof });
  });

  test('writes only the one marked record', async () => {
    for (const request of ['dry-run-put-record', 'dry-run-put-records', 'put-record'] as const) await asked(request);
    const records = await aws.admin.records(STREAM);
    expect(records).toHaveLength(1);
    expect(records[0]?.text).toContain('ABC234');
  });

  test('a root key is refused however much it may', async () => {
    keys = await aws.admin.addRootKey({ accountId: ACCOUNT });
    expect(await asked('get-caller-identity')).toMatchObject({ passed: false, diagnosis: { cause: 'root-key' } });
  });

  test('a key of another account is refused by name', async () => {
    keys = await aws.admin.addUser({ accountId: '333333333333', userName: 'other', policies: [] });
    const diagnosis = { cause: 'account-mismatch', values: { accountId: '333333333333', expected: ACCOUNT } };
    expect(await asked('get-caller-identity')).toMatchObject({ passed: false, diagnosis });
  });

  test('a key that may read as well is over-privileged', async () => {
    await aws.admin.setPolicies({ accountId: ACCOUNT, userName: 'writer', policies: [allow('kinesis:*')] });
    for (const request of ['get-shard-iterator', 'list-streams'] as const) {
      expect(await asked(request)).toMatchObject({ passed: false, diagnosis: { cause: 'too-much-allowed' } });
    }
  });

  test('a clock that is six minutes off is told so by Kinesis, with the measured difference', async () => {
    facts = { ...facts, amzDate: amzDateOf(new Date(Date.now() - 6 * 60_000)) };
    expect(await asked('put-record')).toMatchObject({ passed: false, diagnosis: { cause: 'clock-skew', values: { direction: 'behind' } } });
  });
});

describe('a signature means nothing but what it was made for', () => {
  test.each<[string, (facts: AwsRequestFacts) => AwsRequestFacts]>([
    ['another onboarding', (made) => ({ ...made, onboardingId: randomUUID() })],
    ['another portal', (made) => ({ ...made, origin: 'https://elsewhere.example' })],
    ['another record', (made) => ({ ...made, run: { ...made.run, code: 'ZZZ999' } })],
    ['another time', (made) => ({ ...made, amzDate: amzDateOf(new Date(Date.now() - 60_000)) })],
  ])('made for %s, it is refused', async (_what, foreign) => {
    const signature = await sign('put-record', foreign(facts));
    expect(await send('put-record', signature)).toMatchObject({ passed: false, diagnosis: { cause: 'secret-wrong' } });
    expect(await aws.admin.records(STREAM)).toEqual([]);
  });

  test('made for another action, it is refused', async () => {
    const signature = await sign('dry-run-put-record', facts);
    expect(await send('put-record', signature)).toMatchObject({ passed: false });
    expect(await aws.admin.records(STREAM)).toEqual([]);
  });
});

describe('what answers instead of AWS', () => {
  test.each([
    ['a redirection', (server: Answering) => server.answer(302, { location: 'https://elsewhere.example' }, ''), 'unreachable'],
    ['more than 64 KiB', (server: Answering) => server.answer(200, {}, 'x'.repeat(70_000)), 'unreachable'],
    ['a page of a proxy', (server: Answering) => server.answer(200, {}, '<html>Sign in</html>'), 'unreachable'],
    ['two accounts in one answer', (server: Answering) => server.answer(200, {}, twoAccounts), 'answer-unknown'],
  ])('%s proves nothing', async (_what, answer, cause) => {
    const server = await answering();
    answer(server);
    const found = await send('get-caller-identity', 'f'.repeat(64), server.url);
    expect(found).toMatchObject({ passed: false, diagnosis: { cause } });
    server.close();
  });

  test('a name that leads nowhere is the network', async () => {
    const found = await send('get-caller-identity', 'f'.repeat(64), 'http://127.0.0.1:1');
    expect(found).toMatchObject({ passed: false, diagnosis: { cause: 'unreachable', values: { why: 'refused' } } });
  });
});

async function asked(request: RequestName): Promise<JudgedCall> {
  return send(request, await sign(request, facts));
}

async function send(request: RequestName, signature: string, endpoint = aws.url): Promise<JudgedCall> {
  const rebuilt = await awsRequest(request, facts);
  const raw = await sendSigned(rebuilt, { keyId: keys.accessKeyId, signature }, endpoint);
  return checkFromResult({ request, stream, amzDate: facts.amzDate, egress: [] }, raw);
}

/** As the browser's sandbox does it: every header signed, AWS's own library. */
async function sign(name: RequestName, signed: AwsRequestFacts): Promise<string> {
  const request = await awsRequest(name, signed);
  const signer = new SignatureV4({
    service: request.service,
    region: request.region,
    credentials: keys,
    sha256: NodeSha256,
    applyChecksum: false,
  });
  const { headers, body, method, path, hostname } = request;
  const signingDate = new Date(Date.parse(signed.amzDate.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')));
  const done = await signer.sign({ method, path, hostname, protocol: 'https:', headers, body }, { signingDate });
  return /Signature=([0-9a-f]{64})/.exec(done.headers['authorization'] ?? '')?.[1] ?? '';
}

type Answering = { url: string; answer: (status: number, headers: Record<string, string>, body: string) => void; close: () => Server };

async function answering(): Promise<Answering> {
  let answer: [number, Record<string, string>, string] = [200, {}, ''];
  const server = createServer((_request, response) => {
    response.writeHead(answer[0], answer[1]).end(answer[2]);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    answer: (...given) => {
      answer = given;
    },
    close: () => server.close(),
  };
}

const identity = (account: string) => `<Arn>arn:aws:iam::${account}:user/writer</Arn><Account>${account}</Account>`;
const twoAccounts = `<GetCallerIdentityResponse><GetCallerIdentityResult>${identity(ACCOUNT)}${identity('333333333333')}</GetCallerIdentityResult></GetCallerIdentityResponse>`;
