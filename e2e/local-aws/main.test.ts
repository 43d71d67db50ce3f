import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PutRecordCommand } from '@aws-sdk/client-kinesis';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localAwsAdmin } from './admin';
import { ACCOUNT, allow, kinesisOf, STREAM } from './test-ground';

let folder: string;
let running: ChildProcess | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-aws-'));
});
afterEach(async () => {
  running?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

test('a server that is started again finds what the last one knew, and ends cleanly when told', async () => {
  const stateFile = join(folder, 'aws.json');
  const first = await start(stateFile);
  const admin = localAwsAdmin(first.url);
  const keys = await admin.addUser({ accountId: ACCOUNT, userName: 'writer', policies: [allow('kinesis:PutRecord', STREAM)] });
  await admin.addStream({ arn: STREAM });
  await kinesisOf(first, keys).send(new PutRecordCommand({ StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('kept') }));
  expect(await stop()).toBe(0);
  expect((await stat(stateFile)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['aws.json']);
  const second = await start(stateFile);
  await kinesisOf(second, keys).send(new PutRecordCommand({ StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('new') }));
  expect((await localAwsAdmin(second.url).records(STREAM)).map((record) => record.text)).toEqual(['kept', 'new']);
  expect(await stop()).toBe(0);
});

async function start(stateFile: string): Promise<{ url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'main.ts'), '--port', '0', '--state', stateFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return JSON.parse(line) as { url: string };
}

async function stop(): Promise<number | null> {
  if (!running) return null;
  const ended = once(running, 'exit') as Promise<[number | null]>;
  running.kill('SIGTERM');
  const [code] = await ended;
  running = null;
  return code;
}
