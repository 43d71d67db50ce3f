import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { consoleOver, plainText } from '@/lib/server/platform/log/console-to-log';
import { makeLog } from '@/lib/server/platform/log/log';

test('what Next prints is a JSON line, and of an error only its kind and place', () => {
  const lines: string[] = [];
  const console = consoleOver(makeLog({ write: (line) => void lines.push(line) }, 'info'));
  const canary = randomBytes(12).toString('hex');
  console['log']?.('\u001b[1m▲ Next.js 16.4.6\u001b[22m');
  console['log']?.('');
  console['error']?.(' ⨯', Object.assign(new Error(`no row for ${canary}`), { digest: '12345' }));
  console['error']?.({ anything: canary });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 30, from: 'console', msg: '▲ Next.js 16.4.6' },
    {
      level: 50,
      from: 'console',
      msg: '⨯',
      err: { name: 'Error', digest: '12345', at: expect.stringContaining('console-to-log.test.ts') },
    },
  ]);
  expect(lines.join('')).not.toContain(canary);
});

test.each([
  ['sent to a.person@example.com', 'sent to [removed]'],
  ['GET /sign-in?token=abc failed', 'GET /sign-in?… failed'],
  [`Bearer ${'x'.repeat(40)}`, 'Bearer [removed]'],
  ['Ready in 120ms\nand more', 'Ready in 120ms'],
  ['- Local:         http://127.0.0.1:3000', '- Local:         http://127.0.0.1:3000'],
])('the text "%s" is logged as "%s"', (text, logged) => {
  expect(plainText(text)).toBe(logged);
});
