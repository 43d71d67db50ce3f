import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run as capacity } from '@/bin/verbs/capacity';
import { run } from '@/bin/verbs/guide';

let printed = '';
let said = '';
beforeEach(() => {
  [printed, said] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const stream = ['--region', 'eu-central-1', '--account', '111122223333', '--stream', 'plant-floor'];
const role = ['--method', 'role', ...stream, '--external-id', 'onb-1a2b', '--principal', 'arn:aws:iam::444455556666:role/portal'];

test('policy and trust are plain JSON with literal ARNs, and nothing else is printed', async () => {
  expect(await run([...role, '--format', 'policy'])).toBe(0);
  expect(JSON.parse(printed).Statement).toMatchObject([{ Resource: 'arn:aws:kinesis:eu-central-1:111122223333:stream/plant-floor' }]);
  printed = '';
  expect(await run([...role, '--format', 'trust'])).toBe(0);
  const byName = { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:role/portal' } };
  expect(JSON.parse(printed).Statement).toMatchObject([{ Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Condition: byName }]);
  printed = '';
  expect(await run([...role, '--format', 'trust', '--trust', 'by-arn'])).toBe(0);
  expect(JSON.parse(printed).Statement).toMatchObject([{ Principal: { AWS: 'arn:aws:iam::444455556666:role/portal' } }]);
  expect(said).toBe('');
});

test('every option of the command line reaches the artefact', async () => {
  const options = [
    '--create-stream',
    'provisioned:3',
    '--firehose',
    'archive-of-plant',
    '--new-bucket',
    '--tag',
    'team=ops=1',
    '--egress',
    '203.0.113.7',
    '--retention',
    '72',
    '--buffer',
    '64:60',
  ];
  expect(await run([...role, '--format', 'terraform', ...options])).toBe(0);
  for (const text of [
    'shard_count      = 3',
    'retention_period = 72',
    '"archive-of-plant"',
    'team = "ops=1"',
    '"203.0.113.7"',
    'buffering_interval = 60',
  ]) {
    expect(printed).toContain(text);
  }
});

test('a role needs principal and external ID, keys need neither and have no trust', async () => {
  expect(await run(['--method', 'role', ...stream, '--format', 'policy'])).toBe(1);
  expect(await run(['--method', 'keys', ...stream, '--format', 'cli'])).toBe(0);
  expect(await run(['--method', 'keys', ...stream, '--format', 'trust'])).toBe(1);
  expect(said).toContain('Only a role');
});

test('what AWS would refuse is refused, and what makes no command line is misuse', async () => {
  const refused = [
    ['--stream', 'a"b'],
    ['--stream', '$(id)'],
    ['--firehose', "x'; id"],
    ['--encrypt', 'cmk:alias/x'],
    ['--create-stream', 'provisioned:0'],
  ];
  for (const option of refused) expect(await run([...role, '--format', 'cli', ...option]), option.join(' ')).toBe(1);
  const misused = [
    ['--format', 'helm'],
    ['--format', 'cli', '--create-stream', 'big'],
    ['--format', 'cli', '--encrypt', 'none'],
    ['--format', 'cli', '--new-bucket'],
    ['--format', 'cli', '--colour'],
  ];
  for (const option of misused) expect(await run([...role, ...option]), option.join(' ')).toBe(2);
  expect(printed).toBe('');
});

test('capacity answers one JSON object with the six facts that were asked for', async () => {
  expect(await capacity(['--sensors', '120000', '--interval', '10m', '--burst-per-minute', '120000', '--bytes', '512', '--json'])).toBe(0);
  expect(JSON.parse(printed)).toEqual({
    recordsPerSecondMean: 200,
    recordsPerSecondPeak: 2_000,
    bytesPerRecordMean: 512,
    shards: 2,
    limit: 'records',
    useAtPeak: 1,
  });
});

test('capacity without a load is misuse', async () => {
  for (const args of [
    [],
    ['--sensors', '0', '--interval', '10m'],
    ['--sensors', '10', '--interval', 'often'],
    ['--sensors', '10', '--interval', '10m', '--burst-per-minute', '11'],
  ]) {
    expect(await capacity(args), args.join(' ')).toBe(2);
  }
});
