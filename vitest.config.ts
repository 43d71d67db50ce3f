import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config';

/** What all tests share, the slow ones included. */
export const base: ViteUserConfig = {
  resolve: {
    alias: { '@': fileURLToPath(new URL('.', import.meta.url)) },
    conditions: ['react-server'],
  },
  ssr: { resolve: { conditions: ['react-server'] } },
  test: {
    exclude: ['**/*.slow.test.ts', '**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest leaves one core to itself, which is half of a small machine.
    maxWorkers: '100%',
    // Tests that run side by side wait for AWS's pace or a portal for most of their time.
    maxConcurrency: 12,
    // One more try on shared, noisy machines; a test that needed it is listed as flaky. FLAKY=0 allows none.
    retry: process.env['FLAKY'] === '0' ? 0 : 1,
  },
};

const folders = ['app', 'bin', 'components', 'demo', 'e2e', 'lib', 'messages'];
const tests = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((path) => /\.test\.tsx?$/.test(path));

// What a test file uses says where it belongs.
const programs = tests.filter((path) => uses(path, /\b(startWorld|usePortal|chromium|engines|openCluster)\b/));
const server = tests.filter((path) => uses(path, /\b(useTest|makeTest|makeEmpty)Database\b/) && !programs.includes(path));
const others = tests.filter((path) => !programs.includes(path) && !server.includes(path));
const mocking = others.filter((path) => uses(path, /\bvi\.(mock|doMock)\(/));
const plain = others.filter((path) => !mocking.includes(path));
const isPure = (path: string): boolean => /^(lib\/(?!server\/)|messages\/|components\/|app\/)/.test(path);

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    projects: [
      // One copy of the code serves all files of a project: pure code keeps nothing between them,
      project('domain', plain.filter(isPure), { pool: 'threads', isolate: false, unstubGlobals: true }),
      // scripts take back their settings at a file's end,
      project(
        'scripts',
        plain.filter((path) => !isPure(path)),
        { isolate: false, unstubGlobals: true, setupFiles: './e2e/support/set-up-script-tests.ts' },
      ),
      // and a server's file has its own database and connects to it first.
      project('server', server, { isolate: false, setupFiles: './e2e/support/set-up-server-tests.ts' }),
      // What puts a module of its own in the place of another must not meet a copy that is there already.
      project('mocking', mocking),
      // The built portal, a browser or a database server of its own: each takes what the machine has.
      project('programs', programs),
    ],
  },
});

function project(name: string, include: string[], settings: ViteUserConfig['test'] = {}): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include, ...settings } };
}

function uses(path: string, texts: RegExp): boolean {
  return texts.test(readFileSync(path, 'utf8'));
}
