import pg from 'pg';
import { expect, test } from 'vitest';
import { sentenceOf } from '@/lib/server/platform/log/sentence-of';

const system = (code: string, path?: string) => Object.assign(new Error(`${code}: as Node words it`), { code, path });

test.each([
  ['ENOSPC', 'The disk that holds /srv/data is full. Free at least 300 MB there and start again.'],
  ['53100', 'The disk that holds /srv/data is full. Free at least 300 MB there and start again.'],
  ['EACCES', '/srv/data is closed to this user. Start as the user it belongs to, or in a copy of the project of your own.'],
  ['EROFS', '/srv/data lies on a disk that is read-only. Make it writable, or start in a copy of the project on another disk.'],
])('what the system refuses with %s is said with its path and what to do', (code, sentence) => {
  expect(sentenceOf(system(code, '/srv/data'))).toBe(sentence);
});

test('a path that the system does not name is not made up', () => {
  expect(sentenceOf(system('ENOSPC'))).toBe('The disk is full. Free at least 300 MB there and start again.');
});

test('a server that does not answer is named, also where Node tried several addresses and says nothing itself', async () => {
  const client = new pg.Client({ host: 'localhost', port: 1 });
  const fault = await client.connect().catch((refused: unknown) => refused);
  expect(sentenceOf(fault)).toMatch(/^Nothing answers at (127\.0\.0\.1|::1) port 1\. Start what should answer there/);
});

test('what was no error is said to be unknown', () => {
  expect(sentenceOf('thrown text')).toBe('It stopped for an unknown reason.');
});
