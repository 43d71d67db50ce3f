import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { hasProgram } from '@/bin/cluster/start-program';
import { findPostgres } from '@/bin/find-programs.mjs';
import { startLocalAws } from '@/demo/aws/local-aws';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';

/** Commands of the documents that nothing else runs, as they are written there. `npm run faults` needs `npm run build`. */
const home = mkdtempSync(join(tmpdir(), 'portal-commands-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('npm run bench prints one object by the name of each benchmark', () => {
  const { status, stdout, stderr } = run('npm', ['run', '-s', 'bench', '--', '--json', 'read']);
  expect(status, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ read: { medianMs: expect.any(Number), baseline: { medianMs: expect.any(Number) } } });
});

test.runIf(hasProgram('nginx', ['-v']) && hasProgram('pgbouncer', ['--version']) && findPostgres() !== null)(
  'npm run faults loses and doubles nothing, and nothing fails',
  () => {
    const { status, stdout, stderr } = run('npm', ['run', '-s', 'faults', '--', '--kills', '4', '--requests', '500', '--json']);
    expect(status, `${stdout.slice(-4_000)}${stderr.slice(-2_000)}`).toBe(0);
  },
);

test('the operator’s command lists its verbs', () => {
  expect(run('npm', ['run', '-s', 'portal', '--', '--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('verify-audit') });
});

test('demo:role makes a role that fits in the demo’s AWS', async () => {
  const aws = await startLocalAws();
  try {
    const { principalArn } = await aws.admin.addPortal();
    mkdirSync(join(home, '.data/settings'), { recursive: true });
    writeFileSync(join(home, '.data/settings/AWS_ENDPOINT_URL_STS'), aws.url);
    writeFileSync(join(home, '.data/settings/PORTAL_AWS_PRINCIPAL'), principalArn);
    // As its npm script, in a folder with settings of its own.
    const program = ['--conditions=react-server', '--import', import.meta.resolve('tsx'), resolve('bin/demo-role.ts')];
    const asked = ['external-id', 'arn:aws:kinesis:eu-west-1:222222222222:stream/commands'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...program, ...asked], {
      cwd: home,
      env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
    });
    expect(stdout, stderr).toMatch(/^arn:aws:iam::222222222222:role\/microshare-commands\n$/);
  } finally {
    await aws.close();
  }
});

test.runIf(hasProgram('gpg', ['--version']))(
  'gpg lists whom a message is sealed to, and decrypts it with none of their keys here',
  async () => {
    const keyring = join(home, 'gnupg');
    mkdirSync(keyring, { mode: 0o700 });
    writeFileSync(join(home, 'access.asc'), await sealToSupport('{}'));
    const gpg = (...args: string[]) => run('gpg', ['--homedir', keyring, '--batch', ...args, 'access.asc'], home);
    const listed = gpg('--list-packets').stdout.match(/:pubkey enc packet:/g) ?? [];
    expect(listed).toHaveLength(supportKeys().fingerprints.length);
    expect(gpg('--decrypt')).toMatchObject({ status: 2, stdout: '' });
  },
);

function run(program: string, args: string[], cwd = resolve('.')) {
  return spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
}
