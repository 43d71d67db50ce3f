import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { streamIn } from '@/lib/domain/setup-guide/guide-cases';
import type { GuideChoices } from '@/lib/domain/setup-guide/guide-choices';
import type { GuideSubject } from '@/lib/domain/setup-guide/guide-subject';
import { hclString } from '@/lib/domain/setup-guide/hcl';
import { renderCli } from '@/lib/domain/setup-guide/render-cli';
import { cloudFormationTemplate, renderCloudFormation } from '@/lib/domain/setup-guide/render-cloudformation';
import { renderConsole } from '@/lib/domain/setup-guide/render-console';
import { renderPolicies } from '@/lib/domain/setup-guide/render-policies';
import { renderTerraform } from '@/lib/domain/setup-guide/render-terraform';
import { type SetupGuide, setupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { type Yaml, yamlText } from '@/lib/domain/setup-guide/yaml';

// The parsers refuse all of these names. Here they are passed by, so that the renderings alone must hold.

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bites = [
  '"',
  "'",
  '$(echo >canary)',
  '`echo >canary`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's and HCL's, which is the point.
  '${account}',
  '%{ if true }',
  '\n',
  '\r\n',
  ']]>',
  '\\',
  '#',
  '*/',
  '"""',
  "'''",
  'EOF',
  '\u2028',
  ': ',
  '- ',
  '$${x}',
  '\nResources:',
  '"\n}\nresource "x" "y" {',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...bites), fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1, maxLength: 4 })
  .map((parts) => ` ${parts.join('').replaceAll('\0', '')}`);
const names = fc.record({
  stream: hostile,
  principal: hostile,
  external: hostile,
  group: hostile,
  bucket: hostile,
  key: hostile,
  tagKey: hostile,
  tagValue: hostile,
});
type Names = {
  stream: string;
  principal: string;
  external: string;
  group: string;
  bucket: string;
  key: string;
  tagKey: string;
  tagValue: string;
};
const harmless: Names = {
  stream: ' s',
  principal: ' p',
  external: ' e',
  group: ' g',
  bucket: ' b',
  key: ' k',
  tagKey: ' t',
  tagValue: ' v',
};

describe('a hostile name', () => {
  test('reads back from YAML as itself, wherever in a tree it stands, in YAML 1.1 and 1.2', () => {
    const { tree } = fc.letrec<{ tree: Yaml }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        hostile,
        fc.string(),
        fc.constantFrom('yes', 'null', '1e3', '012', '~', '', '2010-09-09', '!Ref x', '&a', '<<'),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(hostile, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (one) => {
        for (const version of ['1.1', '1.2'] as const) expect(parse(yamlText({ one }), { version })).toEqual({ one });
      }),
    );
  });

  test('leaves the CloudFormation template the very tree that was meant', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('role', 'keys'), (one, method) => {
        const guide = guideWith(one, method);
        expect(parse(renderCloudFormation(guide))).toEqual(JSON.parse(JSON.stringify(cloudFormationTemplate(guide))));
      }),
      { numRuns: 60 },
    );
  });

  test('stays inside its quotes in Terraform: outside them nothing changes, and inside nothing is interpolated', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('role', 'keys'), (one, method) => {
        const read = readHcl(renderTerraform(guideWith(one, method)));
        const expected = readHcl(renderTerraform(guideWith(harmless, method)));
        expect(read.outside).toEqual(expected.outside);
        expect(read.texts).toContain(one.stream);
        expect(read.texts).toContain(one.tagValue);
        expect(read.texts).toContain(one.tagKey);
      }),
      { numRuns: 60 },
    );
  });

  test('decodes from a Terraform string as itself', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readHcl(hclString(text))).toEqual({ outside: '""', texts: [text] });
      }),
    );
  });

  test('reaches the aws program as one argument, and runs nothing', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('role', 'keys'), (one, method) => {
        const guide = guideWith(one, method);
        const calls = callsOf(renderCli(guide));
        const withHarmless = callsOf(renderCli(guideWith(harmless, method)));
        expect(calls.map((call) => [call.length, ...call.slice(0, 2)])).toEqual(
          withHarmless.map((call) => [call.length, ...call.slice(0, 2)]),
        );
        expect(valuesOf(calls, '--stream-name')).toEqual([one.stream]);
        expect(valuesOf(calls, method === 'role' ? '--role-name' : '--user-name')).toContain(guide.writer.name);
        const policies = [...valuesOf(calls, '--policy-document')].map((text) => JSON.parse(text));
        expect(policies).toContainEqual(guide.policy);
        expect(existsSync(join(folder, 'canary'))).toBe(false);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('keeps every JSON document JSON, and every console step on its lines', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('role', 'keys'), (one, method) => {
        const guide = guideWith(one, method);
        for (const { json } of renderPolicies(guide).filter(({ part }) => part === 'policy'))
          expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(one.stream).slice(1, -1));
        const steps = (text: string) => text.split('\n').filter((line) => /^\d+\. /.test(line)).length;
        expect(steps(renderConsole(guide))).toBe(steps(renderConsole(guideWith(harmless, method))));
      }),
      { numRuns: 60, examples: [[{ ...harmless, stream: ` ${'\u{10000}'.repeat(40)}` }, 'role']] },
    );
  });
});

function guideWith(one: Names, method: 'role' | 'keys'): SetupGuide {
  const stream = streamIn('eu-central-1');
  const subject = {
    stream: { ...stream, name: one.stream, arn: `arn:aws:kinesis:eu-central-1:111122223333:stream/${one.stream}` },
    access: method === 'role' ? { kind: 'role', principalArn: one.principal, externalId: one.external } : { kind: 'keys' },
    egress: [],
  } as unknown as GuideSubject;
  const choices = {
    newStream: { capacity: { mode: 'provisioned', shards: 2 }, retentionHours: 24 },
    keyArn: one.key,
    tags: [{ key: one.tagKey, value: one.tagValue }],
    group: one.group,
    onlyFromMicroshare: false,
    deliveries: [{ bucket: one.bucket, newBucket: true, bufferMegabytes: 5, bufferSeconds: 300 }],
  } as unknown as GuideChoices;
  return setupGuide(subject, choices);
}

/** A reader of HCL's lexical grammar: comments, quoted strings with their escapes, and all else. An interpolation ends the test. */
function readHcl(text: string): { outside: string; texts: string[] } {
  const texts: string[] = [];
  const outside = text.replace(/#[^\n]*\n|"((?:[^"\\\n]|\\.)*)"/g, (whole, inner: string | undefined) => {
    if (inner === undefined) return '';
    if (/(?<!\$)\$\{|(?<!%)%\{/.test(inner)) throw new Error(`An interpolation is left in ${whole}.`);
    texts.push(inner.replace(/\\(u[0-9a-f]{4}|.)/g, (_, sequence: string) => unescaped(sequence)));
    return '""';
  });
  return { outside: outside.replace(/\s+/g, ' '), texts };
}

function unescaped(sequence: string): string {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
  const known = named[sequence];
  if (known !== undefined) return known;
  if (!sequence.startsWith('u')) throw new Error(`HCL has no escape \\${sequence}.`);
  return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
}

/** Runs the script with an `aws` that notes its arguments and says that everything is there, on a path without programs. */
function callsOf(script: string): string[][] {
  const file = join(folder, 'script.sh');
  const stub = [
    'aws() {',
    "  printf '%s\\0' \"$@\" $'\\x1e' >&3",
    '  case "$*" in *" Account "*) printf 111122223333 ;; *StreamStatus*) printf ACTIVE ;; *RetentionPeriodHours*) printf 24 ;; esac',
    '}',
  ];
  writeFileSync(file, `${stub.join('\n')}\n${script}`);
  expect(spawnSync('/bin/bash', ['-n', file], { cwd: folder, stdio: 'ignore' }).status).toBe(0);
  const notes = join(folder, 'calls');
  const ran = spawnSync('/bin/bash', ['-c', 'exec /bin/bash "$0" 3>"$1"', file, notes], {
    cwd: folder,
    env: bare,
    encoding: 'utf8',
    // Where its input is a socket, as Node's pipes are, a first bash takes itself for one behind ssh and runs the person's own .bashrc.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  return readFileSync(notes, 'utf8')
    .split('\x1e\0')
    .slice(0, -1)
    .map((call) => call.split('\0').slice(0, -1));
}

/** No program can be found but bash's own commands. */
const bare: NodeJS.ProcessEnv = { ...process.env, PATH: '/nowhere' };

function valuesOf(calls: string[][], option: string): string[] {
  const found = calls.flatMap((call) => call.filter((_, index) => call[index - 1] === option));
  return [...new Set(found)];
}
