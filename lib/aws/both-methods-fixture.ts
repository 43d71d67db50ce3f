import { createHash } from 'node:crypto';
import { PutRecordCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { awsClients } from '@/lib/aws/aws-clients';
import { checkFromResult } from '@/lib/aws/keys/check-from-result';
import { sendSigned } from '@/lib/aws/keys/send-signed';
import { parseAssumedRole, parseWrittenRecord } from '@/lib/aws/read-result';
import { callSdk } from '@/lib/aws/role/call-sdk';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { parseRoleArn, parseStreamArn } from '@/lib/domain/aws/arn';
import { amzDateOf, awsRequest } from '@/lib/domain/aws/aws-request';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { AwsCallResult } from '@/lib/domain/onboarding/connection-test';
import { recordVersionToday } from '@/lib/domain/sealing/sandbox-messages';

/** What a call came to: null where it passed. */
export type Found = { diagnosis: Diagnosis | null; answer: AwsCallResult };

const stream = parsed(parseStreamArn('arn:aws:kinesis:eu-west-1:222222222222:stream/sensors'));
const role = parsed(parseRoleArn('arn:aws:iam::222222222222:role/microshare-writer'));

/** The same two calls by both methods, each sent to `endpoint`; for tests that hold the methods to the same answer. */
export const bothMethods: readonly { method: string; ask: (endpoint: string) => Promise<Found> }[] = [
  { method: 'a key at STS', ask: (endpoint) => askWithKey('get-caller-identity', endpoint) },
  { method: 'a key at Kinesis', ask: (endpoint) => askWithKey('put-record', endpoint) },
  { method: 'a role at STS', ask: (endpoint) => askWithRole('sts', endpoint) },
  { method: 'a role at Kinesis', ask: (endpoint) => askWithRole('kinesis', endpoint) },
];

/** A role's test whose STS and Kinesis are at `endpoint`. */
export function roleTestAt(endpoint: string): RoleTest {
  const { kinesisOf, destroy, sts } = awsClients({ region: 'eu-west-1', profile: null, stsEndpoint: endpoint, kinesisEndpoint: endpoint });
  sts.config.credentials = async () => ({ accessKeyId: 'AKIA222222222EXAMPLE', secretAccessKey: madeUp('secret') });
  return {
    clients: { sts, kinesisOf, destroy },
    stream,
    role,
    externalId: 'onb-3f2a',
    otherTenantId: () => 'onb-9c1d',
    principalArn: 'arn:aws:iam::111111111111:user/portal',
    selfTest: null,
    otherPrincipal: null,
    egress: [],
    onboardingId: 'd1c0ffee-0000-4000-8000-000000000000',
    record: { text: '{"mock":true}', partitionKey: 'one' },
    paced: (dryRun) => dryRun(),
    patience: { fresh: false, sleep: async () => undefined },
  };
}

async function askWithKey(name: 'get-caller-identity' | 'put-record', endpoint: string): Promise<Found> {
  const amzDate = amzDateOf(new Date());
  const run = { id: 'd1c0ffee-1111-4000-8000-000000000000', code: 'ABC234', startedAt: '2026-03-04T10:00:00.000Z' };
  const { region, accountId, name: streamName } = stream;
  const place = { stream: { region, accountId, streamName }, onboardingId: run.id, origin: 'https://portal.example' };
  const facts = { ...place, run, amzDate, recordVersion: recordVersionToday };
  const signed = { keyId: 'AKIA222222222EXAMPLE', signature: madeUp('signature') };
  const raw = await sendSigned(await awsRequest(name, facts), signed, endpoint);
  const judged = checkFromResult({ request: name, stream, amzDate, egress: [] }, raw);
  return { answer: judged.answer, diagnosis: judged.passed ? null : judged.diagnosis };
}

async function askWithRole(service: 'sts' | 'kinesis', endpoint: string): Promise<Found> {
  const test = roleTestAt(endpoint);
  const asked = await (service === 'sts' ? assume(test) : put(test));
  test.clients.destroy();
  return { answer: asked.answer, diagnosis: asked.ok ? null : asked.diagnosis };
}

function assume(test: RoleTest) {
  const command = new AssumeRoleCommand({ RoleArn: role.arn, RoleSessionName: 'onboarding-1' });
  return callSdk(
    test,
    { service: 'sts', operation: 'AssumeRole' },
    { command, send: () => test.clients.sts.send(command) },
    parseAssumedRole,
  );
}

function put(test: RoleTest) {
  const command = new PutRecordCommand({ StreamName: stream.name, Data: Buffer.from('{}'), PartitionKey: 'one' });
  const session = { accessKeyId: 'ASIA222222222EXAMPLE', secretAccessKey: madeUp('secret'), sessionToken: madeUp('token') };
  const sdk = { command, send: () => test.clients.kinesisOf(session).send(command) };
  return callSdk(test, { service: 'kinesis', operation: 'PutRecord' }, sdk, parseWrittenRecord);
}

function madeUp(what: string): string {
  return createHash('sha256').update(what).digest('hex');
}

function parsed<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error('the fixture is wrong');
  return result.value;
}
