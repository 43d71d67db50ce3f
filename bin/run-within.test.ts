import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { runWithin } from './run-within.mjs';

test('a program that ends by itself has its status, and nothing is ended', async () => {
  expect(await runWithin(20_000, process.execPath, ['-e', 'process.exit(3)'], {})).toEqual({ status: 3, ended: [] });
  expect(await runWithin(20_000, '/there/is/no/such/program', [], {})).toEqual({ status: null, ended: [] });
});

test('a program that stands still is ended with what it started in a group of its own', async () => {
  const mark = randomUUID();
  const [sleeping, standing] = [`setInterval(() => '${mark}', 1_000)`, 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)'];
  const options = `{ detached: true, stdio: 'ignore' }`;
  const starting = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(sleeping)}], ${options})`;
  const { status, ended } = await runWithin(2_000, process.execPath, ['-e', `${starting}; ${standing}`], { stdio: 'ignore' });
  expect([status, ended]).toEqual([null, [expect.stringContaining(standing), expect.stringContaining(sleeping)]]);
  await expect.poll(() => execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })).not.toContain(mark);
});
