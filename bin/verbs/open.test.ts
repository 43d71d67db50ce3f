import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startLocalAws } from '@/demo/aws/local-aws';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { allow } from '@/e2e/support/aws-fixture';
import { type Gpg, hasProgram, makeGpg } from '@/e2e/support/sandbox/gpg-home';
import { type MadeSubmission, makeSubmission } from '@/e2e/support/sandbox/made-submission';
import { makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { writeFactsFile } from '@/lib/domain/sealing/facts-file';
import { canonicalSealedJson } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { openingResult } from '@/lib/wire/opening-result';
import { run } from './open';
import { runVerb } from './run-portal';

// Foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const passphrase = 'made up for a test';

describe.skipIf(!hasProgram('gpg'))('portal open', () => {
  let support: { publicKey: string; privateKey: string };
  let place: string;
  let gpg: Gpg;

  beforeAll(async () => {
    support = await makeSupportKey('support-1', passphrase);
    gpg = makeGpg(passphrase);
    gpg.run(['--import'], support.privateKey);
    vi.stubEnv('GNUPGHOME', gpg.home);
  });
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'open-'));
    write('key.asc', support.privateKey);
    write('passphrase', `${passphrase}\n`);
  });
  afterEach(() => rmSync(place, { recursive: true }));

  test.each(['keys', 'role'] as const)(
    'opens a message with %s, says that every fact is equal, and prints nothing of the secret',
    async (method) => {
      const made = await makeSubmission([support.publicKey], { method });
      const { code, stdout, stderr } = await open(made, ['--json', '--result', at('result.json')]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const said = JSON.parse(stdout);
      expect(said).toMatchObject({ outcome: 'equal', access: { kind: method }, test: null });
      const result = openingResult.parse(JSON.parse(read('result.json')));
      expect(result).toMatchObject({ tool: 'portal-open', submissionId: made.facts.submissionId, contentHash: said.contentHash });
      expect(stdout + read('result.json')).not.toContain(made.secret);
    },
  );

  test.each(['customer', 'onboardingId', 'stream', 'method', 'testRunId', 'keyId', 'sha256', 'contentHash'] as const)(
    'refuses a changed fact (%s), names it, and gives the access to nobody',
    async (field) => {
      const made = await makeSubmission([support.publicKey]);
      const other = await makeSubmission([support.publicKey], { customer: 'Another GmbH' });
      const stream = made.facts.stream.replace('sensor-stream', 'another-stream');
      const changed = { ...other.facts, stream, method: 'role', contentHash: 'a'.repeat(64) }[field];
      const facts = { ...made.facts, [field]: changed };
      const wanted = ['--to-file', at('access.json'), '--to-command', `cat > ${at('piped.json')}`, '--result', at('result.json')];
      const { code, stdout, stderr } = await open({ ...made, facts }, wanted);
      expect(code).toBe(1);
      expect(stdout.match(/^DIFFERS/gm)).toHaveLength(1);
      expect(stderr).toContain('REFUSED');
      expect([existsSync(at('access.json')), existsSync(at('piped.json'))]).toEqual([false, false]);
      const { facts: found } = openingResult.parse(JSON.parse(read('result.json')));
      expect(found.filter(({ equal }) => !equal).map((fact) => fact.field)).toEqual([field]);
    },
  );

  test('refuses a swapped message, a message to another key, and one whose content was changed', async () => {
    const [made, swapped] = [await makeSubmission([support.publicKey]), await makeSubmission([support.publicKey])];
    expect(await open({ ...made, armored: swapped.armored })).toMatchObject({ code: 1, stderr: expect.stringContaining('REFUSED') });
    const other = await makeSupportKey('otherTenant', passphrase);
    const foreign = await makeSubmission([other.publicKey]);
    expect(await open(foreign)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('gpg did not end well') });
    const hostile = await sealToSupport('{"access":"\u001b[2J"}', [support.publicKey]);
    expect(await open({ ...made, armored: hostile })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('Treat it as hostile'),
    });
  });

  test('opens with a key file in a gpg home of its own, of which nothing is left', async () => {
    vi.stubEnv('TMPDIR', place);
    const made = await makeSubmission([support.publicKey]);
    expect((await open(made, ['--key', at('key.asc')])).code).toBe(0);
    vi.stubEnv('TMPDIR', undefined);
    expect(readdirSync(place).filter((name) => name.startsWith('gpg-'))).toEqual([]);
  });

  test('writes the access into a new file for this user alone, and never over one that exists', async () => {
    const made = await makeSubmission([support.publicKey]);
    expect((await open(made, ['--to-file', at('access.json')])).code).toBe(0);
    expect(read('access.json')).toBe(`${made.content}\n`);
    expect(statSync(at('access.json')).mode & 0o777).toBe(0o600);
    write('kept', 'mine');
    for (const file of [at('kept'), '/dev/tty', '/dev/stdout']) {
      expect(await open(made, ['--to-file', file])).toMatchObject({ code: 1, stderr: expect.stringContaining('exists already') });
    }
    expect(read('kept')).toBe('mine');
  });

  test('gives the access to a command, whose own output goes nowhere, and fails with it', async () => {
    const made = await makeSubmission([support.publicKey]);
    const piped = await open(made, ['--to-command', `tee ${at('piped.json')}`]);
    expect(piped.code).toBe(0);
    expect(read('piped.json')).toBe(`${made.content}\n`);
    expect(piped.stdout + piped.stderr).not.toContain(made.secret);
    expect(await open(made, ['--to-command', 'exit 3'])).toMatchObject({ code: 1, stderr: expect.stringContaining('status 3') });
  });

  test('tests a key that was sealed by hand from this machine, and reports each check without the secret', async () => {
    const aws = await startLocalAws();
    stubAws(aws.url);
    try {
      const { made, arn } = await handSealed(aws.admin, ['kinesis:PutRecord', 'kinesis:PutRecords']);
      const { code, stdout } = await open(made, ['--test', '--result', at('result.json')]);
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^passed {7}/m)]);
      const { test: tested, keyId } = openingResult.parse(JSON.parse(read('result.json')));
      expect(tested?.checks.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
        'read passed',
        'account passed',
        'identity passed',
        'may-write passed',
        'wrote passed',
        'encryption failed',
      ]);
      expect(keyId).toMatch(/^AKIA/);
      expect(await aws.admin.records(arn)).toHaveLength(1);
      expect(stdout + read('result.json')).not.toContain(made.secret);
    } finally {
      await aws.close();
    }
  });

  test('a key that may not write ends with 1, with the check that failed in the result', async () => {
    const aws = await startLocalAws();
    stubAws(aws.url);
    try {
      const { made } = await handSealed(aws.admin, ['kinesis:ListStreams']);
      expect((await open(made, ['--test', '--result', at('result.json')])).code).toBe(1);
      const { test: tested } = openingResult.parse(JSON.parse(read('result.json')));
      expect(tested?.checks.at(-1)).toMatchObject({ name: 'may-write', outcome: 'failed', diagnosis: { cause: 'policy-missing' } });
    } finally {
      await aws.close();
    }
  });

  test('no facts, facts that are none, a missing file and an unknown option end with 2', async () => {
    const made = await makeSubmission([support.publicKey]);
    write('message.asc', made.armored);
    write('none.json', '{}');
    const misused = [
      [],
      [at('message.asc')],
      [at('message.asc'), '--facts', at('none.json')],
      [at('missing'), '--facts', at('none.json')],
      ['--nothing'],
    ];
    for (const args of misused) expect((await runVerb(run, args)).code).toBe(2);
  });

  afterAll(() => {
    gpg?.close();
    vi.unstubAllEnvs();
    forgetSettings();
  });

  function open(made: Pick<MadeSubmission, 'armored' | 'facts'>, more: string[] = []) {
    write('message.asc', made.armored);
    write('facts.json', writeFactsFile(made.facts));
    return runVerb(run, [at('message.asc'), '--facts', at('facts.json'), '--passphrase-file', at('passphrase'), ...more]);
  }

  /** A key of a user of the local AWS, sealed by hand: its submission names neither its id nor a test. */
  async function handSealed(admin: Awaited<ReturnType<typeof startLocalAws>>['admin'], actions: string[]) {
    const made = await makeSubmission([support.publicKey], { byHand: true });
    const arn = made.facts.stream;
    const accountId = arn.split(':')[4] ?? '';
    await admin.addStream({ arn });
    const { accessKeyId, secretAccessKey } = await admin.addUser({ accountId, userName: 'microshare' });
    await admin.putUserPolicy({ accountId, userName: 'microshare', policy: allow(actions, arn) });
    const { onboardingId, customer, submittedAt } = made.facts;
    const access = { kind: 'keys', accessKeyId, secret: Secret.ofText(secretAccessKey) } as const;
    const content = canonicalSealedJson({ onboardingId, customer, streamArn: arn, testRunId: null, sealedAt: submittedAt, access });
    const armored = await sealToSupport(content, [support.publicKey]);
    const sha256 = createHash('sha256').update(armored).digest('hex');
    return { arn, made: { armored, facts: { ...made.facts, sha256 }, secret: secretAccessKey } };
  }

  function stubAws(url: string): void {
    vi.stubEnv('AWS_ENDPOINT_URL_KINESIS', url);
    vi.stubEnv('AWS_ENDPOINT_URL_STS', url);
    forgetSettings();
  }

  function at(name: string): string {
    return join(place, name);
  }

  function write(name: string, text: string): void {
    writeFileSync(at(name), text, { mode: 0o600 });
  }

  function read(name: string): string {
    return readFileSync(at(name), 'utf8');
  }
});
