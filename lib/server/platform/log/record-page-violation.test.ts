import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { recordPageViolation } from '@/lib/server/platform/log/record-page-violation';

let database: TestDatabase;
const written: string[] = [];

beforeAll(async () => {
  database = await useTestDatabase();
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const { log } = await import('@/lib/server/platform/log/log');
  vi.spyOn(log(), 'warn').mockImplementation((...said: unknown[]) => void written.push(JSON.stringify(said)));
});
afterAll(() => database.close());

test('one source is heard twenty times an hour, another one still', { timeout: 60_000 }, async () => {
  for (let count = 0; count < 20; count += 1) expect(await send('192.0.2.1', report())).toMatchObject({ ok: true });
  expect(await send('192.0.2.1', report())).toMatchObject({
    ok: false,
    fault: { kind: 'limited', retryAfterSeconds: expect.any(Number) },
  });
  expect(await send('198.51.100.7', report())).toMatchObject({ ok: true });
  expect(written).toHaveLength(21);
});

test('what is logged has no query and no fragment, where a link keeps its token', { timeout: 60_000 }, async () => {
  await send('203.0.113.9', report('https://portal.example/invite?a=token-in-query#t=token-in-fragment'));
  expect(written.at(-1)).toContain('https://portal.example/invite');
  expect(written.at(-1)).not.toContain('token-in');
});

test('what is no report is refused, and nothing is logged', async () => {
  const before = written.length;
  for (const input of [null, {}, { 'csp-report': { 'document-uri': 7 } }, report('x'.repeat(3_000))]) {
    expect(await send('192.0.2.2', input)).toEqual({ ok: false, fault: { kind: 'bad-input' } });
  }
  expect(written).toHaveLength(before);
});

function send(from: string, input: unknown) {
  return new FakeBrowser(from).run(() => recordPageViolation(input));
}

function report(page = 'https://portal.example/') {
  return { 'csp-report': { 'document-uri': page, 'blocked-uri': 'inline', 'effective-directive': 'script-src-elem' } };
}
