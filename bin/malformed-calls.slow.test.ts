import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endProcess } from '@/demo/world';
import { type Build, readBuild } from '@/e2e/specs/authorization/read-build';
import { makeReleaseFixture, type ReleaseFixture } from './deployment/release-fixture';

/** The release alone, called as no page of it calls. Needs `npm run build` and an installed PostgreSQL. */
let release: ReleaseFixture;
let build: Build;
let server: Awaited<ReturnType<ReleaseFixture['start']>>;
beforeAll(async () => {
  release = await makeReleaseFixture();
  build = readBuild(resolve('dist/.next'));
  expect(release.run('portal.js', 'migrate')).toMatchObject({ status: 0 });
  server = await release.start();
}, 120_000);
afterAll(async () => {
  await endProcess(server);
  await release.close();
});

const text = 'text/plain;charset=UTF-8';
const form = 'multipart/form-data; boundary=x';
const field = (name: string, value: string) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test.each([
  ['no text at all', text, '', 400],
  ['a text that is no JSON', text, '{'.repeat(5_000), 400],
  ['bytes that are no text', text, Buffer.from([0xff, 0xfe, 0, 1]), 400],
  ['references to what is not there', text, '["$F1","$@0","$Q9"]', 400],
  ['arrays in arrays, ten thousand deep', text, '['.repeat(10_000) + ']'.repeat(10_000), 400],
  ['a form without fields', form, '--x--\r\n', 400],
  ['a form without an end', form, field('0', '["$K1"]'), 400],
  ['a form without a boundary', 'multipart/form-data', field('0', '[]'), 400],
  ['a form that refers to a missing field', form, `${field('0', '["$K1","$F2"]')}--x--\r\n`, 400],
  ['a text beyond the limit', text, `["${'x'.repeat(100_000)}"]`, 413],
  ['a form beyond the limit', form, `${field('0', `["${'x'.repeat(100_000)}"]`)}--x--\r\n`, 413],
])('a call with %s is refused in a sentence', async (_, type, body, status) => {
  const answer = await call(type, body);
  expect(answer).toEqual({ status, body: expect.stringMatching(/^The arguments of this call [\w ]+\.\n$/) });
});

test.each([
  ['without fields', '--x--\r\n'],
  ['without an end', field('0', '[]')],
  ['that names no action of the portal', `${field('$ACTION_ID_00', '')}--x--\r\n`],
  [
    'whose action has arguments that are not there',
    `${field('$ACTION_REF_1', '')}${field('$ACTION_1:0', '{"id":"x","bound":"$@1"}')}--x--\r\n`,
  ],
])('a form that no script sends, %s, is no failure', async (_, body) => {
  expect((await post({ origin: release.origin, 'content-type': form }, body)).status).toBeLessThan(500);
});

test('arguments that can be read are the action’s to judge', async () => {
  expect(await call(text, '[]')).toMatchObject({ status: 200, body: expect.stringContaining('bad-input') });
});

test('a failure inside an action stays a failure, and the log has its stack; a refused call is a line without one', async () => {
  const database = new pg.Client({ connectionString: release.databaseUrl });
  await database.connect();
  await database.query('alter table verification rename to verification_away');
  try {
    expect((await call(text, JSON.stringify([{ email: 'owner@example.com' }]))).status).toBe(500);
    await database.query('alter table verification_away rename to verification');
  } finally {
    await database.end();
  }
  const lines = readFileSync(join(release.dataDir, 'release.log'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const read = lines.map((line) => JSON.parse(line) as { level: string | number; msg: string; err?: { stack?: string } });
  expect(read.filter(({ msg }) => msg === 'a call could not be read').length).toBeGreaterThan(10);
  expect(read.filter(({ err }) => err !== undefined)).toHaveLength(1);
});

function call(type: string, body: string | Buffer) {
  const action = build.actions.find(({ name }) => name === '/sign-in#requestSignInLink');
  return post({ origin: release.origin, 'next-action': action?.id ?? '', 'content-type': type }, body);
}

function post(headers: Record<string, string>, body: string | Buffer): Promise<{ status: number; body: string }> {
  return new Promise((done, failed) => {
    const sent = request(`${release.origin}/sign-in`, { method: 'POST', headers, setHost: true }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
    });
    sent.on('error', failed);
    sent.end(body);
  });
}
