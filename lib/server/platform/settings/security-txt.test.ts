import { afterEach, expect, test, vi } from 'vitest';
import { GET } from '@/app/.well-known/security.txt/route';
import { securityTxt } from '@/lib/server/platform/settings/security-txt';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

afterEach(() => {
  vi.unstubAllEnvs();
  forgetSettings();
});

test('it names the address that the portal is set to, and a moment less than a year ahead', () => {
  vi.stubEnv('PORTAL_ORIGIN', 'https://portal.example.com');
  vi.stubEnv('PORTAL_SUPPORT_EMAIL', 'help@example.com');
  forgetSettings();
  expect(securityTxt(new Date('2026-11-23T10:00:00Z')).split('\n')).toEqual([
    'Contact: mailto:help@example.com',
    'Expires: 2026-12-23T00:00:00.000Z',
    'Preferred-Languages: en, de',
    'Canonical: https://portal.example.com/.well-known/security.txt',
    '',
  ]);
});

test('it is served as plain text, and is still good', async () => {
  const answer = GET();
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const expires = /^Expires: (.+)$/m.exec(await answer.text())?.[1] ?? '';
  expect(Date.parse(expires)).toBeGreaterThan(Date.now());
});
