import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeStreamSummaryCommand, PutRecordCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { allow, kinesisOf, refusalOf, stsOf } from '@/e2e/support/aws-fixture';
import { parseStream, type Stream } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { parseGuideForm } from '@/lib/domain/setup-guide/guide-choices';
import { emptyDeliveryForm, emptyGuideForm, type GuideForm } from '@/lib/domain/setup-guide/guide-form';
import { parseGuideSubject } from '@/lib/domain/setup-guide/guide-subject';
import { renderCli } from '@/lib/domain/setup-guide/render-cli';
import { type SetupGuide, setupGuide, writerRoleArn } from '@/lib/domain/setup-guide/setup-guide';

const accountId = '222222222222';
const externalId = 'onb-5d21c07f';
const program = programPath();

let aws: LocalAws;
let folder: string;
let portal: Awaited<ReturnType<LocalAws['admin']['addPortal']>>;
let administrator: { accessKeyId: string; secretAccessKey: string };

beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());
beforeEach(async () => {
  await aws.admin.reset();
  portal = await aws.admin.addPortal();
  administrator = await aws.admin.addUser({ accountId, userName: 'administrator', policies: [allow('*')] });
  folder = mkdtempSync(join(tmpdir(), 'guide-cli-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(program === null)('the script, run by the aws program (needs awscli)', () => {
  test('makes a role that only the right external ID opens, and that writes to the stream', { timeout: 300_000 }, async () => {
    const stream = streamIn('eu-west-1');
    await runScript(
      guideFor(stream, 'role', { stream: 'provisioned', shards: '1', retentionHours: '48', tags: [{ key: 'team', value: 'düne 7/42' }] }),
    );
    const assume = (id?: string) =>
      stsOf(aws, portal).send(
        new AssumeRoleCommand({
          RoleArn: writerRoleArn(stream),
          RoleSessionName: 'onboarding-1',
          ...(id === undefined ? {} : { ExternalId: id }),
        }),
      );
    expect((await refusalOf(assume())).name).toBe('AccessDenied');
    expect((await refusalOf(assume('onb-5d21c07e'))).name).toBe('AccessDenied');
    const { Credentials } = await assume(externalId);
    expect(await write(stream, Credentials)).toBe('KMS');
    expect((await refusalOf(read(stream, Credentials))).name).toBe('AccessDeniedException');
    const { StreamDescriptionSummary: made } = await kinesisOf(aws, administrator).send(
      new DescribeStreamSummaryCommand({ StreamName: stream.name }),
    );
    expect(made).toMatchObject({ RetentionPeriodHours: 48, EncryptionType: 'KMS', OpenShardCount: 1 });
  });

  test.each(['', 'stream-writers'])(
    'makes a user and, by its own command, a key that writes and no more (group "%s")',
    { timeout: 300_000 },
    async (group) => {
      const stream = streamIn('eu-west-1');
      const guide = guideFor(stream, 'keys', { stream: 'on-demand', group });
      await runScript(guide);
      expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual([]);
      await runScript(guide, 'key');
      const file = join(folder, `${guide.writer.name}-access-key.json`);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const { AccessKey } = JSON.parse(readFileSync(file, 'utf8'));
      const key = { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
      expect(await write(stream, key)).toBe('KMS');
      expect((await refusalOf(read(stream, key))).name).toBe('AccessDeniedException');
      expect(await runFails(guide, 'key')).toContain('is there already');
    },
  );

  test('run again it changes nothing that is right, and undo leaves the stream alone', { timeout: 300_000 }, async () => {
    const stream = streamIn('eu-west-1');
    const delivery = { ...emptyDeliveryForm, bucket: 'plant-floor-archive', newBucket: true };
    const guide = guideFor(stream, 'role', { stream: 'on-demand', deliveries: [delivery], tags: [{ key: 'team', value: 'ops' }] });
    await runScript(guide);
    const before = (await aws.admin.calls()).length;
    await runScript(guide);
    const again = (await aws.admin.calls()).slice(before).map((call) => call.operation);
    expect(again.filter((operation) => /^(Create|Start|Increase)/.test(operation ?? ''))).toEqual([]);
    await runScript(guide, 'undo');
    await runScript(guide, 'undo');
    expect(
      (
        await refusalOf(
          stsOf(aws, portal).send(new AssumeRoleCommand({ RoleArn: writerRoleArn(stream), RoleSessionName: 'x1', ExternalId: externalId })),
        )
      ).name,
    ).toBe('AccessDenied');
    expect(
      (await kinesisOf(aws, administrator).send(new DescribeStreamSummaryCommand({ StreamName: stream.name }))).StreamDescriptionSummary
        ?.StreamStatus,
    ).toBe('ACTIVE');
  });

  test('stops before it makes anything: in another account, or when the stream to use is not there', { timeout: 120_000 }, async () => {
    const otherOnboarding = guideFor(streamIn('eu-west-1', '333333333333'), 'role', { stream: 'on-demand' });
    expect(await runFails(otherOnboarding)).toContain('Sign in to account 333333333333');
    expect(await runFails(guideFor(streamIn('eu-west-1'), 'role', {}))).toContain('There is no stream plant-floor');
    const operations = (await aws.admin.calls()).map((call) => call.operation);
    expect(operations.filter((operation) => /^(Create|Put)/.test(operation ?? ''))).toEqual([]);
  });
});

function streamIn(region: string, account = accountId): Stream {
  const stream = parseStream({ region, accountId: account, name: 'plant-floor' });
  if (!stream.ok) throw new Error(stream.fault.kind);
  return stream.value;
}

function guideFor(stream: Stream, method: Method, part: Partial<GuideForm>): SetupGuide {
  const subject = parseGuideSubject({ stream, method, principalArn: portal.principalArn, externalId, egress: [] });
  const choices = parseGuideForm({ ...emptyGuideForm, ...part }, stream);
  if (!subject.ok || !choices.ok) throw new Error('The guide of this test is not right.');
  return setupGuide(subject.value, choices.value);
}

async function runScript(guide: SetupGuide, command = 'set-up'): Promise<string> {
  const { status, output } = await run(guide, command);
  expect(output).not.toContain('error occurred');
  expect(status, output).toBe(0);
  return output;
}

async function runFails(guide: SetupGuide, command = 'set-up'): Promise<string> {
  const { status, output } = await run(guide, command);
  expect(status, output).toBe(1);
  return output;
}

/** Runs the script as it is; only the address of AWS is put before each call, for older aws programs read it from nowhere else. */
function run(guide: SetupGuide, command: string): Promise<{ status: number; output: string }> {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'aws'), `#!/bin/sh\nexec ${program} --endpoint-url ${aws.url} "$@"\n`);
  chmodSync(join(bin, 'aws'), 0o755);
  writeFileSync(join(folder, 'setup.sh'), renderCli(guide));
  const env = {
    PATH: `${bin}:${process.env['PATH']}`,
    HOME: folder,
    AWS_ACCESS_KEY_ID: administrator.accessKeyId,
    AWS_SECRET_ACCESS_KEY: administrator.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
    NODE_ENV: 'test' as const,
  };
  // Not the synchronous kind: the local AWS answers from this very process.
  return new Promise((resolve) => {
    const child = execFile('bash', ['setup.sh', command], { cwd: folder, env }, (_, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}

async function write(stream: Stream, keys: Parameters<typeof kinesisOf>[1]): Promise<string | undefined> {
  const record = new PutRecordCommand({ StreamName: stream.name, PartitionKey: 'sensor-1', Data: new TextEncoder().encode('{}') });
  return (await kinesisOf(aws, keys).send(record)).EncryptionType;
}

function read(stream: Stream, keys: Parameters<typeof kinesisOf>[1]): Promise<unknown> {
  return kinesisOf(aws, keys).send(new DescribeStreamSummaryCommand({ StreamName: stream.name }));
}

function programPath(): string | null {
  try {
    return execFileSync('sh', ['-c', 'command -v aws'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
