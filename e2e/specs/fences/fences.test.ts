import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Secret } from '@/lib/domain/secret';

const root = new URL('../../..', import.meta.url).pathname;

/** What each folder must never import, and one thing that it may. */
const fences: { folder: string; refused: string[]; allowed: string }[] = [
  {
    folder: 'lib/domain',
    refused: ['zod', 'node:fs', 'openpgp', '@/lib/wire/views', '@/lib/server/platform/settings/settings', 'react', '@/demo/aws/admin'],
    allowed: '@/lib/domain/result',
  },
  { folder: 'lib/wire', refused: ['node:fs', '@/lib/server/platform/settings/settings', '@aws-sdk/client-sts', 'react'], allowed: 'zod' },
  {
    folder: 'lib/aws',
    refused: ['openpgp', '@/lib/server/platform/settings/settings', 'zod', 'next/headers'],
    allowed: '@aws-sdk/client-sts',
  },
  {
    folder: 'lib/browser',
    refused: ['openpgp', '@/lib/sandbox/seal', '@/lib/server/platform/settings/settings', 'node:fs'],
    allowed: '@/lib/domain/sealing/sandbox-messages',
  },
  {
    folder: 'lib/sandbox',
    refused: ['openpgp', 'zod', 'react', '@/lib/browser/sandbox-client', '@/lib/server/platform/settings/settings', '@aws-sdk/client-sts'],
    allowed: 'openpgp/lightweight',
  },
  {
    folder: 'lib/offline',
    refused: [
      'openpgp',
      'openpgp/lightweight',
      'zod',
      '@/lib/wire/views',
      '@/lib/browser/download',
      '@/lib/server/platform/settings/settings',
    ],
    allowed: '@/lib/sandbox/open-sealed',
  },
  {
    folder: 'lib/server',
    refused: [
      'openpgp',
      'openpgp/lightweight',
      '@/components/ui/button',
      '@/app/page',
      '@/lib/sandbox/seal',
      '@/lib/browser/sandbox-client',
      '@/demo/world',
      '@/e2e/fixtures/test',
      '@/bin/portal',
    ],
    allowed: '@/lib/wire/views',
  },
  { folder: 'lib/server/platform/keys', refused: ['@aws-sdk/client-sts', '@prisma/client', 'react'], allowed: 'openpgp' },
  {
    folder: 'lib/server/platform/metrics',
    refused: ['@aws-sdk/client-sts', '@prisma/client', 'openpgp'],
    allowed: '@opentelemetry/sdk-metrics',
  },
  { folder: 'messages', refused: ['zod', 'react', '@/lib/server/platform/settings/settings'], allowed: '@/lib/domain/aws/cause' },
  {
    folder: 'components',
    refused: [
      '@/lib/server/platform/settings/settings',
      '@/lib/sandbox/seal',
      '@/app/page',
      'openpgp',
      '@aws-sdk/client-sts',
      '@prisma/client',
    ],
    allowed: '@/lib/wire/views',
  },
  {
    folder: 'app',
    refused: ['@/lib/sandbox/seal', 'openpgp', '@prisma/client', '@aws-sdk/client-kinesis', '@/demo/world'],
    allowed: '@/lib/server/who',
  },
  { folder: 'bin', refused: ['@/app/page', '@/components/ui/button'], allowed: '@/lib/server/platform/settings/settings' },
  {
    folder: 'demo/aws',
    refused: [
      '@/lib/server/platform/settings/settings',
      '@/lib/aws/call-patiently',
      '@/generated/prisma/client',
      '@/demo/sample-data/people',
      '@/e2e/fixtures/test',
    ],
    allowed: '@/lib/domain/aws/regions',
  },
  {
    folder: 'demo/mail',
    refused: ['@/lib/server/platform/settings/settings', '@/messages/en', 'nodemailer', '@/bin/portal'],
    allowed: 'smtp-server',
  },
  { folder: 'demo/oidc', refused: ['@/lib/server/platform/settings/settings', 'better-auth', '@/demo/world'], allowed: 'oidc-provider' },
  {
    folder: 'demo/sample-data',
    refused: ['@/app/page', '@/components/ui/button', '@/e2e/fixtures/test', '@/bin/portal', '@/lib/sandbox/seal'],
    allowed: '@/lib/server/platform/settings/settings',
  },
  {
    folder: 'e2e/specs',
    refused: ['@/app/page', '@/components/ui/button', '@/bin/portal', '@/bin/portal'],
    allowed: '@/demo/aws/admin',
  },
];

const fixture = mkdtempSync(join(tmpdir(), 'fences-'));
const violations = plantAll();
afterAll(() => rmSync(fixture, { recursive: true }));

describe.each(fences)('$folder', ({ folder, refused, allowed }) => {
  test.each(refused)('refuses an import of %s', (wanted) => {
    expect(violations).toContain(plantedPath(folder, wanted));
    expect(violations).toContain(plantedPath(folder, `${wanted} dynamic`));
  });

  test(`allows ${allowed}`, () => {
    expect(violations).not.toContain(plantedPath(folder, allowed));
  });
});

test('every file of lib/server is marked server-only, every file of lib/browser client-only', () => {
  const tracked = execFileSync('git', ['ls-files', 'lib/server', 'lib/browser'], { cwd: root, encoding: 'utf8' }).split('\n');
  const sources = tracked.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  expect(sources.length).toBeGreaterThan(20);
  const unmarked = sources.filter(
    (path) => !readFileSync(`${root}${path}`, 'utf8').includes(`import '${path.startsWith('lib/server') ? 'server' : 'client'}-only';`),
  );
  expect(unmarked).toEqual([]);
});

test('server-only code cannot be loaded where the server condition is missing', () => {
  const planted = spawnSync(process.execPath, ['--input-type=module', '-e', "import 'server-only'"], { cwd: root, encoding: 'utf8' });
  expect(planted.status).not.toBe(0);
  expect(planted.stderr).toContain('Server Component');
});

test('React refuses to send a Secret from the server to the browser', async () => {
  const { renderToReadableStream } = await import('next/dist/compiled/react-server-dom-turbopack/server.edge');
  const refusals: unknown[] = [];
  const stream = renderToReadableStream({ held: Secret.ofText('planted') }, {}, { onError: (fault: unknown) => void refusals.push(fault) });
  const sent = await new Response(stream).text();
  expect(String(refusals[0])).toContain('Only plain objects');
  expect(sent).not.toContain('planted');
});

// NODE_ENV is no setting: the build replaces it by a constant. The tests' own harness sets what it reads.
test('a file that exports keys as JWK makes none itself: Node 20 may wait for ever', () => {
  const tracked = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { cwd: root, encoding: 'utf8' }).split('\n');
  const exporting = tracked.filter((path) => path !== '' && /export\(\{ format: 'jwk'/.test(readFileSync(`${root}${path}`, 'utf8')));
  const making = exporting.filter((path) => /generateKey(Pair)?(Sync)?\(/.test(readFileSync(`${root}${path}`, 'utf8')));
  expect(exporting.length).toBeGreaterThan(2);
  expect(making).toEqual([]);
});

test('the environment is read in the folder of the settings only', () => {
  const places = ['app', 'components', 'lib', 'messages', 'bin/start.ts', 'bin/start', 'bin/portal.ts', 'bin/verbs'];
  const found = execFileSync('git', ['grep', '-n', '--untracked', 'process\\.env', '--', ...places], { cwd: root, encoding: 'utf8' });
  const settings = found
    .trim()
    .split('\n')
    .filter((line) => !/process\.env(\.NODE_ENV|\['NODE_ENV'\])/.test(line));
  const readers = new Set(settings.map((line) => line.split(':')[0] ?? '').filter((path) => !/\.test\.ts$|\/test-[a-z-]+\.ts$/.test(path)));
  const outside = [...readers].filter((path) => !path.startsWith('lib/server/platform/settings/'));
  // The commands of verify-deployment run a portal of their own, without what this one was given.
  expect(outside).toEqual(['bin/verbs/run-portal.ts']);
  expect(readers.size).toBeGreaterThan(1);
});

/** Plants one file an import, in a folder of its own with this project's Biome settings, and tells which files Biome refuses. */
function plantAll(): string[] {
  const settings = JSON.parse(readFileSync(`${root}biome.json`, 'utf8')) as Record<string, unknown>;
  writeFileSync(join(fixture, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
  for (const { folder, refused, allowed } of fences) {
    for (const wanted of [...refused, allowed]) {
      plant(plantedPath(folder, wanted), `import '${wanted}';\n`);
      plant(plantedPath(folder, `${wanted} dynamic`), `export const planted = import('${wanted}');\n`);
    }
  }
  const program = `${root}node_modules/.bin/biome`;
  const options = ['lint', '.', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(program, options, { cwd: fixture, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { diagnostics: { location: { path: string | { file: string } } }[] };
  return report.diagnostics.map(({ location: { path } }) => (typeof path === 'string' ? path : path.file));
}

function plant(path: string, source: string): void {
  mkdirSync(dirname(join(fixture, path)), { recursive: true });
  writeFileSync(join(fixture, path), source);
}

function plantedPath(folder: string, wanted: string): string {
  return `${folder}/planted-${wanted.replace(/[^a-z-]+/gi, '_')}.ts`;
}
