import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePrograms } from './bundle-programs.mjs';
import { keepFilesOf } from './keep-files.mjs';
import { licences, makeBom } from './make-bom.mjs';
import { makeManifest } from './make-manifest.mjs';
import { releaseCommit } from './release-commit.mjs';

// node bin/make-dist.mjs: after `next build`, the artefact in `dist`: all that a portal needs to run, and nothing else. `dist/start.js` is the
// server, `dist/portal.js` the operator's command; `dist/release` holds what is published beside it. The same commit gives the same bytes.
// PREVIOUS_RELEASE names the `dist` of the release before, whose open pages go on with this one.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const commit = releaseCommit();

takeServer();
if (process.env.PREVIOUS_RELEASE) keepFilesOf(process.env.PREVIOUS_RELEASE, dist);
await bundlePrograms(dist, ['start', 'portal']);
await writeRelease();
setDates(dist);

/** The server as Next has traced it, with what the trace leaves out. */
function takeServer() {
  const standalone = join(root, '.next/standalone');
  // Where the build cannot follow a path that is put together, it takes every file that might be meant.
  for (const path of ['.data', 'lib', 'docs']) {
    if (existsSync(join(standalone, path))) stop(`The build swept ${path} into its output; a path in the code lacks turbopackIgnore.`);
  }
  rmSync(dist, { recursive: true, force: true });
  renameSync(standalone, dist);
  // Next's own start; settings of this machine; migrations, which it finds where they lay before.
  for (const path of ['server.js', '.env', '.env.production', 'dist', 'prisma']) rmSync(join(dist, path), { recursive: true, force: true });
  const { name, version, type, license, engines } = readJson('package.json');
  writeJson('package.json', { name, version, private: true, license, type, engines });
  for (const [from, to] of [
    ['public', 'public'],
    ['.next/static', '.next/static'],
    ['prisma/migrations', 'migrations'],
  ]) {
    cpSync(join(root, from), join(dist, to), { recursive: true });
  }
  takeOutSecrets();
}

/**
 * Takes out what Next makes at random: the paths and keys of this machine, which no two builds share. The launcher sets the key of action
 * arguments. Nobody previews drafts here: null equals nothing that a request could send.
 */
function takeOutSecrets() {
  const { config } = readJson('dist/.next/required-server-files.json');
  const portable = JSON.parse(JSON.stringify(config), (_, value) => (typeof value === 'string' && value.startsWith(root) ? '.' : value));
  writeJson('.next/required-server-files.json', { config: portable });
  const preview = { previewModeId: null, previewModeSigningKey: null, previewModeEncryptionKey: null };
  writeJson('.next/server/preview-props.json', preview);
  writeJson('.next/prerender-manifest.json', { ...readJson('dist/.next/prerender-manifest.json'), preview });
  for (const path of filesBelow(join(dist, '.next/server')).filter((file) => file.endsWith('server-reference-manifest.json'))) {
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, `${JSON.stringify({ ...manifest, encryptionKey: '' })}\n`);
  }
}

/** What is published with the release and never served. */
async function writeRelease() {
  mkdirSync(join(dist, 'release'), { recursive: true });
  cpSync(join(root, 'generated/open-sealed.html'), join(dist, 'release/open-sealed.html'));
  writeJson('release/sbom.json', makeBom(commit));
  writeFileSync(join(dist, 'release/LICENSES.txt'), licences());
  const sums = filesBelow(dist).map((path) => `${sha256(readFileSync(path))}  ${relative(dist, path)}\n`);
  writeFileSync(join(dist, 'release/SHA256SUMS'), sums.join(''));
  const release = { version: commit.version, commit: commit.id, date: commit.date.toISOString() };
  const manifest = { ...(await makeManifest(root, dist)), release, artefact: sha256(sums.join('')) };
  writeJson('release/manifest.json', manifest);
}

function setDates(path) {
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) setDates(join(path, name));
  lutimesSync(path, commit.date, commit.date);
}

/** Files and not links, sorted. */
function filesBelow(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (lstatSync(path).isDirectory() ? filesBelow(path) : lstatSync(path).isFile() ? [path] : []));
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function writeJson(path, value) {
  writeFileSync(join(dist, path), `${JSON.stringify(value, null, 2)}\n`);
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}
