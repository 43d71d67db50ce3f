import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript with nothing but Node: this runs before anything is installed.
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'prisma/schema.prisma',
  'generated',
  'public',
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
];

/** Stops with a sentence when this Node is too old for the packages. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!fits) stop(`This needs Node 20.19 or newer (20, 22 or 24); this is ${process.versions.node}.`);
}

/** Installs the packages that the lockfile names, unless the installed ones came from this very lockfile. */
export function install() {
  const stamp = join(root, 'node_modules', '.installed-from');
  const wanted = hashOf([join(root, 'package-lock.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/** Makes the demo's support keys once, then the database client and the rooms. `settings` are added to the environment. */
export function generate(settings = {}) {
  if (
    settings.SUPPORT_KEYS_DIR === undefined &&
    process.env.SUPPORT_KEYS_DIR === undefined &&
    !existsSync(join(root, '.data/support-keys/public'))
  ) {
    run('Making demo support keys', process.execPath, ['bin/make-demo-keys.mjs'], settings);
  }
  run('Generating the database client and the rooms', process.execPath, ['bin/generate.mjs'], settings);
}

/** Builds the portal unless the last build came from the same sources. */
export function build(settings = {}) {
  const stamp = join(root, '.next', 'built-from');
  const wanted = hashOf(sources.map((source) => join(root, source)));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  run('Building the portal', process.execPath, ['node_modules/next/dist/bin/next', 'build'], settings);
  finishStandalone();
  writeFileSync(stamp, wanted);
}

/** Runs one program to its end, with a line before and the time after; stops everything when it fails. */
export function run(label, program, args, settings = {}) {
  const from = Date.now();
  process.stderr.write(`· ${label} …\n`);
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...settings },
  });
  if (status !== 0) stop(`${label} failed${error === undefined ? '' : `: ${error.message}`}. What it said stands above.`);
  process.stderr.write(`  done in ${((Date.now() - from) / 1000).toFixed(1)} s\n`);
}

export function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

// A standalone build leaves out the static files and the migrations; the built server reads both beside itself.
export function finishStandalone() {
  const target = join(root, '.next/standalone');
  for (const path of [
    ['public', 'public'],
    ['.next/static', '.next/static'],
  ]) {
    rmSync(join(target, path), { recursive: true, force: true });
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(root, path), join(target, path), { recursive: true });
  }
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

function addTo(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
    return;
  }
  hash
    .update(`${path.slice(root.length)}\0`)
    .update(readFileSync(path))
    .update('\0');
}
