import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { daysLeft, securityTxt, writeSecurityTxt } from './write-security-txt.mjs';

const now = new Date('2026-11-23T10:00:00Z');

test('it names a documented address and expires within a year', () => {
  const text = securityTxt(now);
  expect(text).toMatch(/^Contact: mailto:support@microshare\.io$/m);
  expect(daysLeft(text, now)).toBeGreaterThan(330);
  expect(daysLeft(text, now)).toBeLessThan(365);
});

test('a build renews it before it expires, and leaves a fresh one as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'security-'));
  const file = join(folder, 'security.txt');
  const read = () => readFileSync(file, 'utf8');
  try {
    writeSecurityTxt(now, file);
    const first = read();
    writeSecurityTxt(new Date('2026-12-01T10:00:00Z'), file);
    expect(read()).toBe(first);
    writeSecurityTxt(new Date('2027-06-01T10:00:00Z'), file);
    expect(daysLeft(read(), new Date('2027-06-01T10:00:00Z'))).toBeGreaterThan(330);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the one that this build serves has months to go', () => {
  expect(daysLeft(readFileSync('public/.well-known/security.txt', 'utf8'), new Date())).toBeGreaterThan(90);
});
