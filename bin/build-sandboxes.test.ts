import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSandboxes } from './build-sandboxes.mjs';

// Keys and sandboxes are made for real, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let built: string;
let firstBuild: Awaited<ReturnType<typeof build>>;
let place: string;

// Keys and what was built from them, as `one`: made once, and each test changes a copy.
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'build-sandboxes-built-'));
  execFileSync(process.execPath, [join(import.meta.dirname, 'make-demo-keys.mjs'), join(built, 'keys')], { stdio: 'ignore' });
  place = built;
  firstBuild = await build('one');
});
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'build-sandboxes-'));
  cpSync(built, place, { recursive: true });
});

afterEach(() => rmSync(place, { recursive: true }));
afterAll(() => rmSync(built, { recursive: true }));

describe('building the sandboxes', () => {
  test('the same keys and sources give the same bytes, whatever the files are called', async () => {
    const [first] = readdirSync(join(place, 'keys/public'));
    cpSync(join(place, 'keys/public', first ?? ''), join(place, 'keys/public/zzz.asc'));
    rmSync(join(place, 'keys/public', first ?? ''));
    await build('two');
    expect(readdirSync(join(place, 'two/sandbox'))).toEqual(readdirSync(join(place, 'one/sandbox')));
    expect(setOf('two')).toEqual(setOf('one'));
  });

  test('writes nothing when nothing has changed, and mends a sandbox that was changed on disk', async () => {
    expect(firstBuild.changed).toBe(true);
    const [name] = readdirSync(join(place, 'one/sandbox'));
    const file = join(place, 'one/sandbox', name ?? '');
    const before = statSync(file).mtimeMs;
    expect((await build('one')).changed).toBe(false);
    expect(statSync(file).mtimeMs).toBe(before);
    writeFileSync(file, 'changed');
    expect((await build('one')).changed).toBe(true);
    expect(readFileSync(file, 'utf8')).not.toBe('changed');
  });

  test('other keys are other sandboxes and another pin; the old sandboxes go', async () => {
    const [names, { pin }] = [readdirSync(join(place, 'one/sandbox')), setOf('one')];
    rmSync(join(place, 'keys/public/demo-2.asc'));
    await build('one');
    expect(setOf('one').pin).not.toBe(pin);
    expect(readdirSync(join(place, 'one/sandbox'))).toHaveLength(2);
    expect(readdirSync(join(place, 'one/sandbox')).filter((name) => names.includes(name))).toEqual([]);
  });

  test('a sandbox asks for no other file', () => {
    for (const name of readdirSync(join(place, 'one/sandbox'))) {
      const text = readFileSync(join(place, 'one/sandbox', name), 'utf8');
      expect(text.match(/\bimport\(["'`]/g)).toBeNull();
      expect(text.match(/^import |\bfrom"/m)).toBeNull();
    }
  });

  test('the offline page allows its own script and style by their hashes and nothing else, and lies outside of what is served', async () => {
    const page = readFileSync(join(place, 'one/open-sealed.html'), 'utf8');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toBe(`default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`);
    expect(page.match(/<script|<style/g)).toEqual(['<style', '<script']);
    expect(page.replace(script, '').match(/\b(?:src|href|action)=/g)).toBeNull();
    expect(readdirSync(join(place, 'one/sandbox')).filter((name) => name.endsWith('.html'))).toEqual([]);
    expect(setOf('one').offlinePageSha256).toBe(createHash('sha256').update(page).digest('hex'));
    writeFileSync(join(place, 'one/open-sealed.html'), 'changed');
    expect((await build('one')).changed).toBe(true);
    expect(readFileSync(join(place, 'one/open-sealed.html'), 'utf8')).toBe(page);
  });

  test('a private key stops the build with a shout, and nothing is written', () => {
    cpSync(join(place, 'keys/private/demo-1.asc'), join(place, 'keys/public/demo-1.asc'));
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'build-sandboxes.mjs')], {
      env: { ...process.env, SUPPORT_KEYS_DIR: join(place, 'keys/public') },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('demo-1.asc: THIS IS A PRIVATE KEY.');
  });

  test('demo keys stop the build of a portal that can be reached from elsewhere', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'build-sandboxes.mjs')], {
      env: { ...process.env, SUPPORT_KEYS_DIR: join(place, 'keys/public'), PORTAL_ORIGIN: 'https://portal.example.com' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('holds a demo key');
  });

  test('the previous set goes into the build with the moment until which it is accepted', async () => {
    mkdirSync(join(place, 'keys/public/previous'));
    cpSync(join(place, 'keys/public/demo-2.asc'), join(place, 'keys/public/previous/demo-2.asc'));
    rmSync(join(place, 'keys/public/demo-2.asc'));
    const until = new Date(Date.now() + 86_400_000).toISOString();
    writeFileSync(join(place, 'keys/public/previous/until'), `${until}\n`);
    await build('one');
    expect(setOf('one').previous).toMatchObject({ acceptedUntil: until, keys: [{}] });
  });
});

function build(name: string) {
  return buildSandboxes({
    keysFolder: join(place, 'keys/public'),
    sandboxFolder: join(place, name, 'sandbox'),
    generatedFolder: join(place, name),
  });
}

function setOf(name: string) {
  return JSON.parse(readFileSync(join(place, name, 'support-keys.json'), 'utf8'));
}
