import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeLog } from '@/lib/server/platform/log/log';

test('a log line holds no secret, cookie, token or address, and of an error not its text', () => {
  const lines: string[] = [];
  const log = makeLog({ write: (line) => void lines.push(line) }, 'info');
  const canary = randomBytes(12).toString('hex');
  log.info({ token: canary, headers: { cookie: canary, authorization: canary }, job: { data: { email: canary, link: canary } } }, 'a line');
  log.warn({ err: Object.assign(new Error(`could not send to ${canary}`), { response: canary, code: 'EENVELOPE' }) }, 'another line');
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain(canary);
  expect(lines[1]).toContain('EENVELOPE');
});
