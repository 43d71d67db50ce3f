import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeData } from '../demo/remove-data.mjs';
import { installPackages } from './install-packages.mjs';
import { whenOrphaned } from './when-orphaned.mjs';

// Plain JavaScript with nothing but Node: this runs before anything is installed.

// What the system refuses is said in a sentence; anything else is a fault of ours and keeps its trace.
process.on('uncaughtException', (fault) => {
  const path = fault.path ?? 'a file';
  if (fault.code === 'ENOSPC') stop(`The disk that holds ${path} is full. Free some space and start again.`);
  if (['EACCES', 'EPERM', 'EROFS'].includes(fault.code)) stop(`${path} cannot be written by this user. Start as the user it belongs to.`);
  process.stderr.write(`${fault.stack}\n`);
  process.exit(1);
});

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const sources = [
  'app',
  'bin/start.ts',
  'bin/start',
  'bin/portal.ts',
  'bin/verbs',
  'bin/deployment',
  'bin/doctor',
  'bin/opening',
  'bin/bundle-programs.mjs',
  'bin/make-dist.mjs',
  'bin/make-bom.mjs',
  'bin/make-manifest.mjs',
  'components',
  'lib',
  'messages',
  'prisma',
  'generated',
  'public',
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'tsconfig.json',
];

/** Stops with a sentence when this Node is too old for the packages. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!fits) stop(`This needs Node 20.19 or newer (20, 22 or 24); this is ${process.versions.node}.`);
}

/** Stops with a sentence where what is made here cannot be written: folders of another user, a read-only disk, a full one. */
export function requireSandbox() {
  for (const name of ['.data', '.next', 'dist', 'generated', 'public']) {
    const folder = existsSync(join(root, name)) ? join(root, name) : root;
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      stop(`${folder} cannot be written by this user. Start as the user it belongs to, or clone the project into a folder of your own.`);
    }
  }
  const { bavail, bsize } = statfsSync(root);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  const needed = existsSync(join(root, '.next', 'built-from')) ? 300 : 600;
  if (free < needed) stop(`The disk that holds ${root} has ${free} MB left; ${needed} MB are needed. Free some and start again.`);
}

/** Installs the packages that the lockfile names, unless exactly these are installed. */
export function install() {
  if (isInstalled()) return;
  const from = Date.now();
  process.stderr.write('· Installing packages …\n');
  const fault = installPackages({ cwd: root, say: (sentence) => process.stderr.write(`  ${sentence}\n`) });
  if (fault !== null) stop(fault);
  process.stderr.write(`  done in ${((Date.now() - from) / 1000).toFixed(1)} s\n`);
}

/** Compares with the list that npm keeps of what it has installed, so that nothing is written to packages that are read-only. */
function isInstalled() {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages);
  // Optional packages are those of other machines.
  return wanted.every(([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version);
}

/** Makes the demo's support keys once, then the database client and the sandboxes. `settings` are added to the environment. */
export function generate(settings = {}) {
  if (
    settings.SUPPORT_KEYS_DIR === undefined &&
    process.env.SUPPORT_KEYS_DIR === undefined &&
    !existsSync(join(root, '.data/support-keys/public'))
  ) {
    run('Making demo support keys', process.execPath, ['bin/make-demo-keys.mjs'], settings);
  }
  run('Generating the database client and the sandboxes', process.execPath, ['bin/generate.mjs'], settings);
}

/** Builds the portal unless the last build came from the same sources. */
export function build(settings = {}) {
  const stamp = join(root, '.next', 'built-from');
  const wanted = hashOf(sources.map((source) => join(root, source)));
  if (existsSync(join(root, 'dist/start.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  run('Building the portal', process.execPath, ['node_modules/next/dist/bin/next', 'build'], settings);
  run('Making the release', process.execPath, ['bin/make-dist.mjs']);
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

/**
 * What the demo and the development server share: the port is free, packages and generated files are there, then one process runs
 * everything until it is told to stop. `more` runs before that (the build).
 */
export async function startRunner(options, more = () => undefined) {
  const port = Number(process.env.PORT ?? 3000);
  requireNode();
  await requirePort(port);
  requireSandbox();
  if (process.argv.includes('--fresh')) await removeData(join(root, '.data'));
  install();
  generate();
  more();
  const runner = ['--import', 'tsx', '--conditions=react-server', 'bin/demo.ts', ...options];
  const child = spawn(process.execPath, runner, {
    cwd: root,
    stdio: 'inherit',
    // Node 20 is supported here; a library's announcement about next year is nothing that a visitor could act on.
    env: { ...process.env, PORT: String(port), AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(() => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

export function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
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

async function requirePort(wanted) {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  for (const host of ['127.0.0.1', '::1']) {
    const code = await new Promise((done) => {
      const probe = createServer();
      probe.once('error', (error) => done(error.code));
      probe.listen(wanted, host, () => probe.close(() => done(null)));
    });
    if (code === 'EADDRINUSE')
      stop(`Port ${wanted} is taken by another program. Stop that program, or choose another port: PORT=3001 npm run demo`);
    if (code === 'EACCES') stop(`Port ${wanted} may not be used by you. Choose one from 1024 up: PORT=3001 npm run demo`);
  }
}
