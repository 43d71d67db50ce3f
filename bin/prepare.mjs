import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
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
  'instrumentation-client.ts',
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

/**
 * What the demo and the development server share: the port is free, packages and generated files are there, then one process runs
 * everything until it is told to stop. `more` runs before that (the build).
 */
export async function startRunner(options, more = () => undefined) {
  const port = Number(process.env.PORT ?? 3000);
  requireNode();
  await requirePort(port);
  if (process.argv.includes('--fresh')) await beginAnew();
  install();
  generate();
  more();
  const runner = ['--import', 'tsx', '--conditions=react-server', 'bin/demo.ts', ...options];
  const child = spawn(process.execPath, runner, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Node 20 is supported here; a library's announcement about next year is nothing that a visitor could act on.
    env: { ...process.env, PORT: String(port), AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

export function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

// A standalone build leaves out the static files and the migrations; the built server reads both beside itself.
export function finishStandalone() {
  const target = join(root, '.next/standalone');
  if (existsSync(join(target, '.data'))) stop('The build swept local data into .next/standalone; outputFileTracingExcludes must name it.');
  for (const path of ['public', '.next/static', 'prisma/migrations']) {
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

/** Deletes the local data; a database server that a killed run left behind is ended first, by the pid in its own folder. */
async function beginAnew() {
  const file = join(root, '.data/postgres/postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  const isOurs = () =>
    pid > 0 && spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes(join(root, '.data/postgres'));
  if (isOurs()) {
    process.kill(pid, 'SIGINT');
    for (const until = Date.now() + 15_000; isOurs() && Date.now() < until; ) await new Promise((done) => setTimeout(done, 50));
  }
  rmSync(join(root, '.data'), { recursive: true, force: true });
}
