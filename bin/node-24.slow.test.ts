import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endProcess } from '@/demo/world';
import { makeReleaseFixture } from './deployment/release-fixture';

/** The newest line of Node that the release is for, from npm's package `node`. Needs `npm run build`, a registry, and PostgreSQL. */
const home = mkdtempSync(join(tmpdir(), 'portal-node-'));
const node = join(home, 'node_modules/node/bin/node');
let isInstalled = false;

beforeAll(() => {
  // Read by the release's user, who is not root.
  chmodSync(home, 0o755);
  isInstalled = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', home, 'node@24'], { cwd: home }).status === 0;
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the release migrates, starts, serves and ends under Node 24', { timeout: 180_000 }, async ({ skip }) => {
  if (!isInstalled) skip('no registry has the package here');
  expect(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/^v24\./);
  const release = await makeReleaseFixture(node);
  try {
    expect(release.run('portal.js', 'migrate')).toMatchObject({ status: 0, stderr: '' });
    const server = await release.start();
    const page = await fetch(`${release.origin}/sign-in`);
    await endProcess(server);
    expect(page.status).toBe(200);
    expect(server.exitCode).toBe(0);
  } finally {
    await release.close();
  }
});
