import '@/e2e/support/set-up-server-tests';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Keys } from '@/demo/aws/admin';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { devicesOf, recordsBetween } from '@/demo/pusher/device-records';
import { makePusher, type Pusher } from '@/demo/pusher/pusher';
import { approveNow } from '@/e2e/support/approve-now';
import { trust } from '@/e2e/support/aws-fixture';
import {
  account,
  type CustomerFixture,
  joinCompany,
  joinStaff,
  must,
  streamArn,
  useLocalAws,
  writing,
} from '@/e2e/support/onboarding-fixture';
import { accept, given, mailsOf, read, sent } from '@/e2e/support/replacement-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { answerAccesses, answerReport } from '@/lib/server/deliveries/answer-service';
import { createService } from '@/lib/server/deliveries/change-service';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { returnReplacement } from '@/lib/server/replacement/return-replacement';
import { startReplacement } from '@/lib/server/replacement/start-replacement';

/** The demo's delivery service against the portal's own answers and the local AWS, at a clock that is an hour behind. */

type Access = { method: Method; name: string; secret: string };

let database: TestDatabase;
let aws: LocalAws;
let portal: { server: Server; origin: string; token: string };
let principalArn: string;
let folder: string;
let pusher: Pusher;
let now: number;

beforeAll(async () => {
  database = await useTestDatabase();
  aws = await startLocalAws();
  portal = await startPortal();
});
beforeEach(async () => {
  await db().limit.deleteMany();
  ({ principalArn } = await useLocalAws(aws));
  folder = mkdtempSync(join(tmpdir(), 'taken-'));
  now = Math.floor(Date.now() / 60_000) * 60_000 - 60 * 60_000;
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = process.env;
  const endpoints = { kinesis: aws.url, sts: aws.url };
  pusher = makePusher({ portal, folder, identity: { accessKeyId, secretAccessKey }, endpoints, now: () => now });
});
afterEach(() => {
  pusher.close();
  rmSync(folder, { recursive: true });
});
afterAll(async () => {
  portal.server.close();
  await aws.close();
  await database.close();
});

test.each<[Method, Method]>([
  ['keys', 'keys'],
  ['keys', 'role'],
  ['role', 'keys'],
  ['role', 'role'],
])('replacing %s by %s under flow loses no record and doubles none, and a faulty new access never takes over', async (from, to) => {
  const [customer, staff] = [await joinCompany(`${from} to ${to} GmbH`), await joinStaff()];
  const { browser, onboardingId } = customer;
  must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
  const old = await makeAccess(customer, from, 'old');
  const first = must(await sent(customer, { ...named(old), replacing: false }));
  await approveNow(staff.browser, onboardingId, first.version);
  passOn(customer, old);
  const begunAt = now;
  await minutes(2);
  expect(await read(customer)).toMatchObject({ status: 'live', method: from });

  must(await browser.run(() => startReplacement({ onboardingId, method: to })));
  const faulty = await makeAccess(customer, to, 'faulty', []);
  const submitted = await given(customer, named(faulty));
  const accepted = must(await accept(staff.browser, { onboardingId, seenVersion: submitted.version }));
  passOn(customer, faulty);
  await aws.admin.fault({ kind: 'throttle', operation: 'PutRecords', times: 3 });
  await minutes(3);
  expect(await read(customer)).toMatchObject({ status: 'live', method: from, replacement: { state: 'accepted', old: null } });

  const reason = 'AWS refuses it.';
  must(await staff.browser.run(() => returnReplacement({ onboardingId, seenVersion: accepted.version, reason })));
  const better = await makeAccess(customer, to, 'better');
  await given(customer, named(better));
  // A key may come to the delivery service before staff took it over: records arrive by it, and it is not yet the one in use.
  passOn(customer, better);
  await aws.admin.fault({ kind: 'record-failures', indexes: [0], code: 'InternalFailure', operation: 'PutRecords', times: 3 });
  await minutes(2);
  expect(await read(customer)).toMatchObject({ status: 'live', method: from, replacement: { state: 'submitted', old: null } });
  expect(await mailsOf(customer)).not.toContain('replaced');

  must(await accept(staff.browser, { onboardingId, seenVersion: (await read(customer)).version }));
  await aws.admin.fault({ kind: 'throttle', operation: 'PutRecords', times: 1 });
  await minutes(3);
  expect(await read(customer)).toMatchObject({
    status: 'live',
    method: to,
    replacement: { state: 'current', current: { by: 'portal' }, old: { method: from } },
  });
  expect(await inUse(customer)).toBe(better.name);
  expect((await mailsOf(customer)).filter((template) => template === 'replaced')).toHaveLength(1);

  await end(old);
  await minutes(2);
  expect((await read(customer)).status).toBe('live');
  await expectEachOnce(onboardingId, begunAt);
});

/** As many minutes of the delivery service's clock, a beat each ten seconds. */
async function minutes(many: number): Promise<void> {
  for (let beat = 0; beat < many * 6; beat += 1) {
    now += 10_000;
    await pusher.beat();
  }
}

/** A role or a key of a user of its own; without policies it may write nothing. */
async function makeAccess(customer: CustomerFixture, method: Method, name: string, policies = [writing]): Promise<Access> {
  if (method === 'keys') {
    const made: Keys = await aws.admin.addUser({ accountId: account, userName: name, policies });
    return { method, name: made.accessKeyId, secret: made.secretAccessKey };
  }
  const { externalId } = await read(customer);
  const trustPolicy = trust(principalArn, externalId ?? '');
  const { arn } = await aws.admin.addRole({ accountId: account, roleName: name, trustPolicy, policies });
  return { method, name: arn, secret: '' };
}

function named({ method, name }: Access) {
  return method === 'keys' ? { method, keyId: name } : { method, roleArn: name };
}

/** A key goes to the delivery service as `portal open --to-command` does it; a role's approval is enough. */
function passOn({ onboardingId }: CustomerFixture, { method, name, secret }: Access): void {
  if (method === 'role') return;
  const access = { kind: 'keys', accessKeyId: name, secretAccessKey: secret };
  const opened = { onboardingId, stream: streamArn, sealedAt: new Date().toISOString(), access };
  execFileSync(process.execPath, ['demo/pusher/take-key.mjs', folder], { input: `${JSON.stringify(opened)}\n` });
}

async function end({ method, name }: Access): Promise<void> {
  if (method === 'keys') await aws.admin.removeKey(name);
  else await aws.admin.removeRole({ accountId: account, roleName: name.slice(name.lastIndexOf('/') + 1) });
}

async function inUse({ onboardingId: id }: CustomerFixture): Promise<string | null> {
  const { method, keyId, roleArn } = await db().onboarding.findUniqueOrThrow({ where: { id } });
  return method === 'role' ? roleArn : keyId;
}

/** Reads the stream back: of each device every record that was made since, in order, once. */
async function expectEachOnce(onboardingId: string, since: number): Promise<void> {
  const arrived = (await aws.admin.records(streamArn)).map(({ text }) => JSON.parse(text).obj.data.meta.iot);
  for (const { id } of devicesOf(onboardingId)) {
    const counts: number[] = arrived.filter(({ device_id: device }) => device === id).map(({ fcnt }) => fcnt);
    const made = recordsBetween(onboardingId, since + 10_000, now).filter(({ key }) => key === id);
    expect(made.length).toBeGreaterThan(10);
    expect(counts).toHaveLength(made.length);
    expect(counts).toEqual(counts.map((_, index) => (counts[0] ?? 0) + index));
  }
}

/** What the routes of a delivery service answer, on a port of its own. */
async function startPortal(): Promise<typeof portal> {
  const made = await inTransaction((tx) => createService(tx, { id: 'operator', network: null }, 'pusher'));
  const { token } = must(made);
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = method === 'POST' ? Buffer.concat(await request.toArray()).toString('utf8') : null;
    const { authorization = '', 'content-type': type = 'text/plain' } = headers;
    const asked = new Request(`http://127.0.0.1${url}`, { method, body, headers: { authorization, 'content-type': type } });
    const answer = await (method === 'POST' ? answerReport(asked) : answerAccesses(asked));
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token };
}
