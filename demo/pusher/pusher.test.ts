import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import type { ListedAccess, ReportAnswer } from '@/demo/pusher/ask-portal';
import { devicesOf, recordsBetween } from '@/demo/pusher/device-records';
import type { MinuteReport } from '@/demo/pusher/minute-tally';
import { makePusher, type Pusher } from '@/demo/pusher/pusher';
import { allow, EXTERNAL_ID, STREAM, trust } from '@/e2e/support/aws-fixture';

const onboardingId = '01a215ca-e501-747e-97d2-fba997f6285a';
const accountId = STREAM.split(':')[4] ?? '';
const beginsAt = Math.floor(Date.now() / 60_000) * 60_000;
const write = allow(['kinesis:PutRecord', 'kinesis:PutRecords'], STREAM);

let aws: LocalAws;
let portal: { server: Server; origin: string; accesses: ListedAccess[]; reports: MinuteReport[]; answer: ReportAnswer; down: boolean };
let identity: { accessKeyId: string; secretAccessKey: string; principalArn: string };
let folder: string;
let pusher: Pusher;
let now: number;

beforeAll(async () => {
  aws = await startLocalAws();
  portal = await startPortal();
});
beforeEach(async () => {
  await aws.admin.reset();
  await aws.admin.addStream({ arn: STREAM });
  identity = await aws.admin.addPortal();
  const trustPolicy = trust(identity.principalArn);
  const role = await aws.admin.addRole({ accountId, roleName: 'writer', trustPolicy });
  await aws.admin.putRolePolicy({ accountId, roleName: 'writer', policy: write });
  const stream = { arn: STREAM, name: 'sensors', region: 'eu-west-1' };
  Object.assign(portal, { reports: [], down: false, answer: { refused: [], stopped: [] } });
  const sealedAt = new Date(beginsAt - 1).toISOString();
  portal.accesses = [{ onboardingId, use: 'current', sealedAt, roleArn: role.arn, externalId: EXTERNAL_ID, stream }];
  folder = mkdtempSync(join(tmpdir(), 'taken-'));
  now = beginsAt;
  const { origin } = portal;
  const endpoints = { kinesis: aws.url, sts: aws.url };
  pusher = makePusher({ portal: { origin, token: 't' }, folder, identity, endpoints, now: () => now });
});
afterEach(() => {
  pusher.close();
  rmSync(folder, { recursive: true });
});
afterAll(async () => {
  await aws.close();
  portal.server.close();
});

test('each device’s records arrive in order, none missing and none twice, although AWS refuses some', async () => {
  await beat(60);
  // Records pile up while all are refused; then one of several of a device is refused, and the others are taken.
  await aws.admin.fault({ kind: 'throttle', operation: 'PutRecords', times: 3 });
  await beat(30);
  await aws.admin.fault({ kind: 'record-failures', indexes: [0], code: 'InternalFailure', operation: 'PutRecords', times: 3 });
  await beat(240);
  await expectComplete();
  const [first] = portal.reports.filter(({ sent }) => sent > 0);
  expect(first).toMatchObject({ onboardingId, failed: {}, skipped: 0, oldestUnsentSeconds: 0, latencyMs: { p50: expect.any(Number) } });
  expect(first?.access).toBe(portal.accesses[0]?.roleArn);
  expect(sum('sent')).toBe((await written()).length - unreported());
});

test('a role that lets nobody in any more is reported by AWS’s code, and what waited is sent when it works again', async () => {
  await beat(60);
  await aws.admin.putTrustPolicy({ accountId, roleName: 'writer', trustPolicy: trust(identity.principalArn, 'onb-other') });
  await beat(180);
  const broken = portal.reports.at(-1);
  expect(broken).toMatchObject({ sent: 0, failed: { AccessDenied: expect.any(Number) } });
  expect(broken?.oldestUnsentSeconds).toBeGreaterThan(60);
  await aws.admin.putTrustPolicy({ accountId, roleName: 'writer', trustPolicy: trust(identity.principalArn) });
  await beat(180);
  await expectComplete();
});

test('a key that was taken is used once the portal says that it may be, and a faulty newer one never takes over', async () => {
  portal.accesses = [];
  portal.answer = { refused: [{ onboardingId, reason: 'not-in-use' }], stopped: [] };
  const key = await aws.admin.addUser({ accountId, userName: 'writer', policies: [write] });
  giveAccess(key, beginsAt - 2);
  await beat(60);
  expect(await written()).toEqual([]);
  portal.answer = { refused: [], stopped: [] };
  await beat(120);
  giveAccess({ accessKeyId: 'AKIAFAULTYFAULTYFAUL', secretAccessKey: 'x'.repeat(40) }, beginsAt - 1);
  await beat(240);
  expect(portal.reports.at(-1)).toMatchObject({ access: key.accessKeyId, failed: { UnrecognizedClientException: expect.any(Number) } });
  expect(portal.reports.at(-1)?.sent).toBeGreaterThan(0);
  const better = await aws.admin.addKey({ accountId, userName: 'writer' });
  giveAccess(better, beginsAt);
  await beat(120);
  expect(portal.reports.at(-1)).toMatchObject({ access: better.accessKeyId, failed: {} });
  expect(JSON.stringify(portal.reports)).not.toContain(key.secretAccessKey);
});

test.each(['a role by a role', 'a role by a key', 'a key by a role', 'a key by a key'])(
  'replacing %s loses no record and doubles none, and a faulty new access never takes over',
  async (switched) => {
    const [from, to] = switched.split(' by ').map((one) => one.slice('a '.length));
    const [role] = portal.accesses;
    if (role === undefined) throw new Error('The role is listed.');
    const old = await aws.admin.addUser({ accountId, userName: 'old', policies: [write] });
    if (from === 'key') {
      portal.accesses = [];
      giveAccess(old, beginsAt - 3);
    }
    await beat(120);
    const before = portal.reports.at(-1)?.access;
    const sealedAt = new Date(beginsAt).toISOString();
    const next = { ...role, use: 'next' as const, sealedAt };
    if (to === 'role') portal.accesses = [...portal.accesses, { ...next, roleArn: `${role.roleArn}-faulty` }];
    else giveAccess({ accessKeyId: 'AKIAFAULTYFAULTYFAUL', secretAccessKey: 'x'.repeat(40) }, beginsAt);
    await beat(120);
    expect(portal.reports.at(-1)?.access).toBe(before);
    const newRole = await aws.admin.addRole({ accountId, roleName: 'writer-new', trustPolicy: trust(identity.principalArn) });
    await aws.admin.putRolePolicy({ accountId, roleName: 'writer-new', policy: write });
    const newKey = await aws.admin.addUser({ accountId, userName: 'new', policies: [write] });
    if (to === 'role') portal.accesses = [...portal.accesses.filter(({ use }) => use === 'current'), { ...next, roleArn: newRole.arn }];
    else giveAccess(newKey, beginsAt + 1);
    await beat(120);
    expect(portal.reports.at(-1)).toMatchObject({ access: to === 'role' ? newRole.arn : newKey.accessKeyId, failed: {} });
    await expectComplete();
  },
);

test('a paused onboarding gets no record, and what it misses is counted', async () => {
  await beat(60);
  const before = (await written()).length;
  portal.accesses = [];
  portal.answer = { refused: [], stopped: [{ onboardingId, status: 'paused' }] };
  await beat(120);
  expect((await written()).length).toBe(before);
  expect(portal.reports.at(-1)?.skipped).toBeGreaterThan(0);
});

test('a report that got no answer is sent again as it was', async () => {
  await beat(30);
  const before = portal.reports.length;
  portal.down = true;
  await expect(beat(60)).rejects.toThrow();
  portal.down = false;
  await beat(60);
  const minutes = portal.reports.slice(before).map(({ minute }) => minute);
  expect(new Set(minutes).size).toBe(minutes.length);
  expect(minutes).toContain(new Date(beginsAt).toISOString());
});

/** So many seconds, a beat each ten. */
async function beat(seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 10) {
    now += 10_000;
    await pusher.beat();
  }
}

async function written(): Promise<{ device: string; count: number }[]> {
  return (await aws.admin.records(STREAM)).map(({ text }) => {
    const { device_id: device, fcnt: count } = JSON.parse(text).obj.data.meta.iot;
    return { device, count };
  });
}

async function expectComplete(): Promise<void> {
  const arrived = await written();
  for (const { id } of devicesOf(onboardingId)) {
    const counts = arrived.filter(({ device }) => device === id).map(({ count }) => count);
    const made = recordsBetween(onboardingId, beginsAt + 10_000, now).filter(({ key }) => key === id);
    expect(counts).toHaveLength(made.length);
    expect(counts).toEqual(counts.map((_, index) => (counts[0] ?? 0) + index));
  }
}

function sum(field: 'sent' | 'skipped'): number {
  return portal.reports.reduce((total, report) => total + report[field], 0);
}

/** Records of the minute that is not over: those made since its beginning. */
function unreported(): number {
  return recordsBetween(onboardingId, Math.floor(now / 60_000) * 60_000 - 1, now).length;
}

/** As `portal open --to-command` does it. */
function giveAccess(key: { accessKeyId: string; secretAccessKey: string }, sealedAt: number): void {
  const { accessKeyId, secretAccessKey } = key;
  const opened = {
    onboardingId,
    stream: STREAM,
    sealedAt: new Date(sealedAt).toISOString(),
    access: { kind: 'keys', accessKeyId, secretAccessKey },
  };
  execFileSync(process.execPath, ['demo/pusher/take-key.mjs', folder], { input: `${JSON.stringify(opened)}\n` });
}

async function startPortal(): Promise<typeof portal> {
  const server = createServer(async (request, response) => {
    if (portal.down) return response.destroy();
    if (request.method === 'GET') return response.end(JSON.stringify({ accesses: portal.accesses, next: null }));
    const parts = await request.toArray();
    portal.reports.push(...JSON.parse(Buffer.concat(parts).toString('utf8')).minutes);
    return response.end(JSON.stringify(portal.answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, origin, accesses: [], reports: [], answer: { refused: [], stopped: [] }, down: false };
}
