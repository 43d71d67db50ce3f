import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

// Code that a room never needs: ciphers, curves and a key derivation that no accepted key uses, a decompressor, and hand-written
// NIST curves (every browser brings those). What asks for one of them all the same is refused, not answered differently.
const leftOut = /\/(?:legacy_ciphers|argon2id|unbzip2-stream|noble_curves)\.mjs$/;

// node bin/build-room.mjs [--keys FOLDER] [--rooms FOLDER] [--generated FOLDER]
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = { type: 'string' };
  const { keys, rooms, generated } = parseArgs({ options: { keys: folder, rooms: folder, generated: folder } }).values;
  try {
    const { pin, changed } = await buildRooms({ keysFolder: keys, roomFolder: rooms, generatedFolder: generated });
    process.stderr.write(changed ? `Built the rooms for the key set ${pin}.\n` : 'The rooms are up to date.\n');
  } catch (fault) {
    process.stderr.write(`\nThe rooms were not built.\n${fault.message}\n`);
    process.exit(1);
  }
}

/**
 * Reads the support keys, refuses what is not fit, and writes the two rooms (one file each, named by its SHA-256) and the key set that
 * the server is built with. The same keys and sources give the same bytes; when nothing has changed, nothing is written.
 */
export async function buildRooms({
  keysFolder = process.env.SUPPORT_KEYS_DIR || join(root, '.data/support-keys/public'),
  roomFolder = join(root, 'public/room'),
  generatedFolder = join(root, 'generated'),
  now = new Date(),
} = {}) {
  const setFile = join(generatedFolder, 'support-keys.json');
  const stampFile = join(generatedFolder, 'rooms-built-from');
  const keys = await readKeys(keysFolder, now);
  const stamp = hashOfSources(keys);
  if (isCurrent(stampFile, stamp, setFile, roomFolder)) return { pin: keys.set.pin, changed: false };

  const compiled = JSON.stringify(keys.set.keys.map(({ fingerprint, armored }) => ({ fingerprint, armored })));
  const rooms = [await bundleRoom('lib/room/sealing-room.ts', compiled), await bundleRoom('lib/room/opening-room.ts', compiled)];
  const names = rooms.map((text) => `${createHash('sha256').update(text).digest('hex')}.js`);
  mkdirSync(roomFolder, { recursive: true });
  mkdirSync(generatedFolder, { recursive: true });
  for (const [index, name] of names.entries()) writeFileSync(join(roomFolder, name), rooms[index]);
  for (const name of readdirSync(roomFolder)) if (!names.includes(name)) rmSync(join(roomFolder, name));

  const [roomUrl, openRoomUrl] = names.map((name) => `/room/${name}`);
  writeFileSync(setFile, `${JSON.stringify({ ...keys.set, roomUrl, openRoomUrl, previous: keys.previous }, null, 2)}\n`);
  writeFileSync(stampFile, stamp);
  return { pin: keys.set.pin, changed: true };
}

/** One self-contained file. `compiled`: the support keys as JSON text. */
async function bundleRoom(entry, compiled) {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    conditions: ['browser'],
    mainFields: ['browser', 'module', 'main'],
    target: ['chrome109', 'firefox115', 'safari16.4'],
    minify: true,
    charset: 'ascii',
    legalComments: 'inline',
    logLevel: 'error',
    define: { COMPILED_SUPPORT_KEYS: compiled, 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'leave-out',
        setup(esbuild) {
          esbuild.onResolve({ filter: /^openpgp\/lightweight$/ }, () => ({
            path: join(root, 'node_modules/openpgp/dist/lightweight/openpgp.mjs'),
          }));
          esbuild.onLoad({ filter: leftOut }, () => ({
            contents:
              "const absent = () => { throw new Error('This algorithm is left out of the room.'); }; export default absent; export const legacyCiphers = { get: absent }; export const nobleCurves = { get: absent }; export const i = { default: absent };",
            loader: 'js',
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

/** The key folder is read by the same TypeScript that the operator's command uses, bundled for this one run. */
async function readKeys(folder, now) {
  // Inside the project, or Node would not find openpgp from there.
  const bundle = join(root, 'generated', `key-folder-${process.pid}-${randomBytes(4).toString('hex')}.mjs`);
  await build({
    stdin: {
      contents: `export { readKeyFolder } from '@/lib/server/keys/read-key-folder';
        export { readPreviousSet } from '@/lib/server/keys/read-previous-set';
        export { wordKeyFault } from '@/lib/server/keys/word-key-fault';`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    outfile: bundle,
    format: 'esm',
    platform: 'node',
    conditions: ['react-server'],
    external: ['openpgp'],
    alias: { '@': root },
    logLevel: 'error',
  });
  try {
    const { readKeyFolder, readPreviousSet, wordKeyFault } = await import(pathToFileURL(bundle).href);
    const set = await readKeyFolder(folder, now);
    if (!set.ok) throw new Error(wordKeyFault(folder, set.fault));
    const previous = await readPreviousSet(folder, now);
    if (!previous.ok) throw new Error(wordKeyFault(folder, previous.fault));
    return { set: set.value, previous: previous.value };
  } finally {
    rmSync(bundle, { force: true });
  }
}

function isCurrent(stampFile, stamp, setFile, roomFolder) {
  if (!existsSync(stampFile) || !existsSync(setFile) || readFileSync(stampFile, 'utf8') !== stamp) return false;
  const { roomUrl, openRoomUrl } = JSON.parse(readFileSync(setFile, 'utf8'));
  return [roomUrl, openRoomUrl].every((url) => {
    const name = url.slice('/room/'.length);
    const file = join(roomFolder, name);
    return existsSync(file) && name === `${createHash('sha256').update(readFileSync(file)).digest('hex')}.js`;
  });
}

function hashOfSources(keys) {
  const hash = createHash('sha256').update(JSON.stringify(keys));
  const files = ['lib/room', 'lib/domain'].flatMap((folder) => filesBelow(join(root, folder)));
  for (const file of [...files, join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
}
