import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { type Gpg, hasProgram, makeGpg } from '@/e2e/support/sandbox/gpg-home';
import { type MadeSubmission, makeSubmission } from '@/e2e/support/sandbox/made-submission';
import { makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { writeFactsFile } from '@/lib/domain/sealing/facts-file';
import { openingResult } from '@/lib/wire/opening-result';

// Foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const script = join(import.meta.dirname, '../../../bin/open-sealed.sh');
const passphrase = 'made up for a test';

describe.skipIf(!hasProgram('gpg'))('bin/open-sealed.sh', () => {
  let gpg: Gpg;
  let place: string;
  let publicKey: string;

  beforeAll(async () => {
    const key = await makeSupportKey('support-1', passphrase);
    publicKey = key.publicKey;
    gpg = makeGpg(passphrase);
    gpg.run(['--import'], key.privateKey);
    // What a person types into a dialog comes from a file here.
    writeFileSync(join(gpg.home, 'gpg.conf'), `batch\npinentry-mode loopback\npassphrase-file ${join(gpg.home, 'passphrase')}\n`);
  });
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'open-sealed-'));
    return () => rmSync(place, { recursive: true });
  });
  afterAll(() => gpg?.close());

  test.each(['keys', 'role'] as const)(
    'opens a message with %s, finds every fact equal, and prints nothing of the secret',
    async (method) => {
      const made = await makeSubmission([publicKey], { method });
      const { status, stdout, stderr } = run(made, ['--result', 'result.json']);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).not.toContain('DIFFERS');
      const result = openingResult.parse(JSON.parse(read('result.json')));
      expect(result).toMatchObject({ tool: 'open-sealed-script', submissionId: made.facts.submissionId, sha256: made.facts.sha256 });
      expect(result.contentHash).toBe(createHash('sha256').update(made.content).digest('hex'));
      expect(result.facts.every(({ equal }) => equal)).toBe(true);
      expect(stdout + read('result.json')).not.toContain(made.secret);
      expect(readdirSync(place).sort()).toEqual(['access.asc', 'facts.json', 'result.json']);
    },
  );

  test('opens a message that was sealed by hand, and names its key in the result', async () => {
    const made = await makeSubmission([publicKey], { byHand: true });
    expect(run(made, ['--result', 'result.json']).status).toBe(0);
    expect(openingResult.parse(JSON.parse(read('result.json'))).keyId).toMatch(/^AKIA/);
  });

  test('compares a name with quotation marks and backslashes', async () => {
    const made = await makeSubmission([publicKey], { customer: 'A "B" \\n C' });
    expect(run(made).status).toBe(0);
    expect(run({ ...made, facts: { ...made.facts, customer: 'A "B" \\ C' } }).status).toBe(1);
  });

  test.each(['customer', 'onboardingId', 'stream', 'method', 'testRunId', 'keyId', 'sha256', 'contentHash'] as const)(
    'refuses a changed fact (%s), names it, and gives the access to nobody',
    async (field) => {
      const made = await makeSubmission([publicKey]);
      const other = await makeSubmission([publicKey], { customer: 'Another GmbH' });
      const stream = made.facts.stream.replace('sensor-stream', 'another-stream');
      const changed = { ...other.facts, stream, method: 'role', contentHash: 'a'.repeat(64) }[field];
      const wanted = ['--to-file', 'access.json', '--to-command', 'cat >piped.json', '--result', 'result.json'];
      const { status, stdout, stderr } = run({ ...made, facts: { ...made.facts, [field]: changed } }, wanted);
      expect(status).toBe(1);
      expect(stderr).toContain('REFUSED');
      expect(stdout.match(/^DIFFERS {2}(\w+)/gm)).toEqual([`DIFFERS  ${field}`]);
      expect([existsSync(join(place, 'access.json')), existsSync(join(place, 'piped.json'))]).toEqual([false, false]);
      const { facts } = openingResult.parse(JSON.parse(read('result.json')));
      expect(facts.filter(({ equal }) => !equal).map((fact) => fact.field)).toEqual([field]);
    },
  );

  test('gives the access only into a new file for this user alone, or to a command whose output goes nowhere', async () => {
    const made = await makeSubmission([publicKey]);
    expect(run(made, ['--to-file', 'access.json']).status).toBe(0);
    expect(read('access.json')).toBe(`${made.content}\n`);
    expect(statSync(join(place, 'access.json')).mode & 0o777).toBe(0o600);
    for (const file of ['access.json', '/dev/tty', '/dev/stdout']) {
      expect(run(made, ['--to-file', file])).toMatchObject({ status: 1, stderr: expect.stringContaining('exists already') });
    }
    const piped = run(made, ['--to-command', 'tee piped.json']);
    expect([piped.status, read('piped.json')]).toEqual([0, `${made.content}\n`]);
    expect(piped.stdout + piped.stderr).not.toContain(made.secret);
    expect(run(made, ['--to-command', 'exit 3']).status).toBe(1);
  });

  test.each<[string, (made: MadeSubmission) => string | Promise<string>, string]>([
    ['a flipped bit', ({ armored }) => flip(armored), 'gpg did not end well'],
    ['no message', () => 'text', 'gpg did not end well'],
    ['control characters', () => sealToSupport('{"access":"\u001b[2J"}', [publicKey]), 'control characters'],
    ['another shape', () => sealToSupport('{"access":{}}', [publicKey]), 'Treat it as hostile'],
    [
      'a second field of one name',
      ({ content }) => sealToSupport(content.replace('{"access', '{"customer":"x","access'), [publicKey]),
      'hostile',
    ],
    ['a key without a secret', ({ content, secret }) => sealToSupport(content.replace(secret, 'short'), [publicKey]), 'hostile'],
  ])('%s is refused, and nothing of it is printed', async (_, change, reason) => {
    const made = await makeSubmission([publicKey]);
    const { status, stdout, stderr } = run({ ...made, armored: await change(made) }, ['--to-file', 'access.json']);
    expect([status, stdout, existsSync(join(place, 'access.json'))]).toEqual([1, '', false]);
    expect(stderr).toContain('REFUSED: ');
    expect(stderr).toContain(reason);
  });

  test('a name that imitates a field is a name that differs', async () => {
    const made = await makeSubmission([publicKey]);
    const content = made.content.replace(
      /"customer":"[^"]*"/,
      `"customer":"x","method":"keys","onboardingId":"${made.facts.onboardingId}","y":"`,
    );
    const { status } = run({ ...made, armored: await sealToSupport(content, [publicKey]) });
    expect(status).toBe(1);
  });

  test('misuse ends with status 2', async () => {
    const made = await makeSubmission([publicKey]);
    expect(run(made, ['--secret', 'x']).status).toBe(2);
    expect(spawnSync('sh', [script], { cwd: place }).status).toBe(2);
  });

  test.skipIf(!hasProgram('shellcheck'))('passes shellcheck', () => {
    expect(spawnSync('shellcheck', [script]).stdout.toString()).toBe('');
  });

  function run({ armored, facts }: Pick<MadeSubmission, 'armored' | 'facts'>, options: string[] = []) {
    writeFileSync(join(place, 'access.asc'), armored);
    writeFileSync(join(place, 'facts.json'), writeFactsFile(facts));
    const env = { ...process.env, GNUPGHOME: gpg.home };
    return spawnSync('sh', [script, ...options, 'access.asc', 'facts.json'], { env, encoding: 'utf8', cwd: place });
  }

  function read(name: string): string {
    return readFileSync(join(place, name), 'utf8');
  }
});

function flip(armored: string): string {
  const lines = armored.split('\n').filter((line) => !/^=.{4}\r?$/.test(line));
  const at = lines.length - 8;
  lines[at] = ((lines[at] ?? '').startsWith('A') ? 'B' : 'A') + (lines[at] ?? '').slice(1);
  return lines.join('\n');
}
