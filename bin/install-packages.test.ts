import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { installPackages } from '@/bin/install-packages.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('a registry that stalls is tried three times, with a word each time, and ends in one sentence', { timeout: 120_000 }, async () => {
  const registry = await startStallingRegistry();
  const said: string[] = [];
  try {
    const fault = installPackages({ cwd: project(), environment: settings(registry.url), say: (sentence: string) => said.push(sentence) });
    expect(fault).toMatch(/^The package registry did not answer in 3 tries \(\w+\)\. Check the network/);
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/Trying again, 3 of 3/);
  } finally {
    await registry.close();
  }
});

test('a fault of the project itself is not tried again', { timeout: 60_000 }, () => {
  const cwd = project();
  rmSync(join(cwd, 'package-lock.json'));
  const said: string[] = [];
  expect(installPackages({ cwd, say: (sentence: string) => said.push(sentence) })).toMatch(/^npm could not install the packages\./);
  expect(said).toEqual([]);
});

test('every package in the lockfile has its integrity, whatever the machine, and none an address', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Record<string, unknown>> };
  const entries = Object.entries(packages).filter(([path, one]) => path !== '' && one['link'] !== true);
  expect(entries.length).toBeGreaterThan(300);
  expect(entries.filter(([, one]) => !/^sha512-/.test(String(one['integrity']))).map(([path]) => path)).toEqual([]);
  expect(entries.filter(([, one]) => one['resolved'] !== undefined).map(([path]) => path)).toEqual([]);
});

function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stalling-registry-'));
  folders.push(folder);
  const dependencies = { 'made-up-package': '1.0.0' };
  const entry = { version: '1.0.0', integrity: `sha512-${Buffer.alloc(64).toString('base64')}` };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'made-up', version: '1.0.0', dependencies }));
  const packages = { '': { name: 'made-up', version: '1.0.0', dependencies }, 'node_modules/made-up-package': entry };
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ name: 'made-up', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
  return folder;
}

function settings(registry: string): Record<string, string> {
  const cache = mkdtempSync(join(tmpdir(), 'empty-npm-cache-'));
  folders.push(cache);
  return { npm_config_registry: registry, npm_config_cache: cache, npm_config_fetch_timeout: '1000', npm_config_fetch_retries: '0' };
}

/** Takes every request and answers none. In a thread of its own, since waiting for npm blocks this one. */
async function startStallingRegistry(): Promise<{ url: string; close: () => Promise<unknown> }> {
  const code = `const { createServer } = require('node:http'); const { parentPort } = require('node:worker_threads');
    const server = createServer(() => undefined); server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;
  const worker = new Worker(code, { eval: true });
  const port = await new Promise<number>((done) => worker.once('message', done));
  return { url: `http://127.0.0.1:${port}/`, close: () => worker.terminate() };
}
