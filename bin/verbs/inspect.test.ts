import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '@/bin/verbs/inspect';
import { runPortal, runVerb } from '@/bin/verbs/run-portal';
import { makeSamples } from '@/e2e/support/credential-files/make-samples';

const folder = mkdtempSync(join(tmpdir(), 'portal-inspect-'));
const samples = makeSamples('inspect');
for (const { file, text } of samples) writeFileSync(join(folder, file), text);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(samples)('$file is recognised, with the right exit code and no secret', async ({ file, secrets, expected }) => {
  const { code, stdout, stderr } = await runVerb(run, [join(folder, file), '--json']);
  expect(code).toBe(expected.outcome === 'refused' ? 1 : 0);
  const { diagnosis, ...said } = JSON.parse(stdout);
  expect(said).toEqual(expected);
  if (expected.outcome !== 'refused') expect(diagnosis).toBeNull();
  else expect([diagnosis.saw, diagnosis.means, ...diagnosis.do].every((sentence: string) => sentence.length > 5)).toBe(true);
  for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
});

test('as text it names the key, the account and what was left behind', async () => {
  const { stdout } = await runVerb(run, [join(folder, 'credentials-with-password.csv')]);
  expect(stdout).toMatch(
    /^accepted\nAKIA[A-Z2-7]{16} {2}account 314159265358 {2}user sensor-writer\nLeft behind .*password and .*link\.\n$/,
  );
  expect((await runVerb(run, [join(folder, 'rootkey.csv')])).stdout).toMatch(/^refused \(root-key\): .+\n.+\n1\. /);
});

test('no file, too many files and one that cannot be read are misuse, with nothing on standard output', async () => {
  for (const args of [[], ['a', 'b'], [join(folder, 'missing.csv')], [folder], ['x', '--unknown']]) {
    expect(await runVerb(run, [...args, '--json'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage') });
  }
});

test('a file of any size is refused by its size', async () => {
  const path = join(folder, 'large.csv');
  writeFileSync(path, 'Access key ID,Secret access key\n'.padEnd(20_000_000, 'x'));
  const { code, stdout } = await runVerb(run, [path, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'refused', reason: 'too-large' });
});

describe('as a command of its own', () => {
  test('accepts from standard input, with one object and nothing else on standard output', async () => {
    const { code, stdout, stderr } = await runPortal(['inspect', '-', '--json'], samples[0]?.text);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject(samples[0]?.expected ?? {});
    expect(stderr).toBe('');
  });

  test('refuses with exit code 1', async () => {
    expect((await runPortal(['inspect', join(folder, 'temporary.csv'), '--json'])).code).toBe(1);
  });
});
