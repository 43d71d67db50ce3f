import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildOfflinePage } from './build-offline-page.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

// Code that a sandbox never needs: ciphers, curves and a key derivation that no accepted key uses, a decompressor, and hand-written
// NIST curves (every browser brings those). What asks for one of them all the same is refused, not answered differently.
const leftOut = /\/(?:legacy_ciphers|argon2id|unbzip2-stream|noble_curves)\.mjs$/;

// node bin/build-sandbox.mjs [--keys FOLDER] [--sandboxes FOLDER] [--generated FOLDER]
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = { type: 'string' };
  const { keys, sandboxes, generated } = parseArgs({ options: { keys: folder, sandboxes: folder, generated: folder } }).values;
  try {
    const { pin, changed } = await buildSandboxes({ keysFolder: keys, sandboxFolder: sandboxes, generatedFolder: generated });
    process.stderr.write(changed ? `Built the sandboxes for the key set ${pin}.\n` : 'The sandboxes are up to date.\n');
  } catch (fault) {
    process.stderr.write(`\nThe sandboxes were not built.\n${fault.message}\n`);
    process.exit(1);
  }
}

/**
 * Reads the support keys, refuses what is not fit, and writes the two sandboxes (one file each, named by its SHA-256), the offline page
 * `open-sealed.html`, which is part of the release and never served, and the key set that the server is built with. The same keys and sources give the same bytes; when nothing has changed, nothing is written.
 */
export async function buildSandboxes({
  keysFolder = process.env.SUPPORT_KEYS_DIR || join(root, '.data/support-keys/public'),
  sandboxFolder = join(root, 'public/sandbox'),
  generatedFolder = join(root, 'generated'),
  now = new Date(),
} = {}) {
  const setFile = join(generatedFolder, 'support-keys.json');
  const stampFile = join(generatedFolder, 'sandboxes-built-from');
  const keys = await readKeys(keysFolder, now);
  const pageFile = join(generatedFolder, 'open-sealed.html');
  const stamp = hashOfSources(keys);
  if (isCurrent(stampFile, stamp, { setFile, pageFile, sandboxFolder })) return { pin: keys.set.pin, changed: false };

  const compiled = JSON.stringify(keys.set.keys.map(({ fingerprint, armored }) => ({ fingerprint, armored })));
  const sandboxes = [
    await bundleSandbox('lib/sandbox/sealing-sandbox.ts', compiled),
    await bundleSandbox('lib/sandbox/opening-sandbox.ts', compiled),
  ];
  const page = await buildOfflinePage(root, (entry) => bundleSandbox(entry, compiled));
  const names = sandboxes.map((text) => `${sha256(text)}.js`);
  mkdirSync(sandboxFolder, { recursive: true });
  mkdirSync(generatedFolder, { recursive: true });
  for (const [index, name] of names.entries()) writeFileSync(join(sandboxFolder, name), sandboxes[index]);
  for (const name of readdirSync(sandboxFolder)) if (!names.includes(name)) rmSync(join(sandboxFolder, name));

  const [sandboxUrl, openingSandboxUrl] = names.map((name) => `/sandbox/${name}`);
  writeFileSync(pageFile, page);
  const set = { ...keys.set, sandboxUrl, openingSandboxUrl, offlinePageSha256: sha256(page), previous: keys.previous };
  writeFileSync(setFile, `${JSON.stringify(set, null, 2)}\n`);
  writeFileSync(stampFile, stamp);
  return { pin: keys.set.pin, changed: true };
}

/** One self-contained file. `compiled`: the support keys as JSON text. */
async function bundleSandbox(entry, compiled) {
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
              "const absent = () => { throw new Error('This algorithm is left out of the sandbox.'); }; export default absent; export const legacyCiphers = { get: absent }; export const nobleCurves = { get: absent }; export const i = { default: absent };",
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
      contents: `export { readKeyFolder } from '@/lib/server/platform/keys/read-key-folder';
        export { readPreviousSet } from '@/lib/server/platform/keys/read-previous-set';
        export { textOfKeyFault } from '@/lib/server/platform/keys/text-of-key-fault';
        export { brokenRules } from '@/lib/server/platform/settings/check-settings';
        export { supportKeyRules } from '@/lib/server/platform/settings/support-key-rules';`,
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
    const { readKeyFolder, readPreviousSet, textOfKeyFault, brokenRules, supportKeyRules } = await import(pathToFileURL(bundle).href);
    const set = await readKeyFolder(folder, now);
    if (!set.ok) throw new Error(textOfKeyFault(folder, set.fault));
    const previous = await readPreviousSet(folder, now);
    if (!previous.ok) throw new Error(textOfKeyFault(folder, previous.fault));
    const [refusal] = brokenRules(supportKeyRules, folder);
    if (refusal !== undefined) throw new Error(`${folder} ${refusal}`);
    return { set: set.value, previous: previous.value };
  } finally {
    rmSync(bundle, { force: true });
  }
}

function isCurrent(stampFile, stamp, { setFile, pageFile, sandboxFolder }) {
  if (![stampFile, setFile, pageFile].every((file) => existsSync(file)) || readFileSync(stampFile, 'utf8') !== stamp) return false;
  const { sandboxUrl, openingSandboxUrl, offlinePageSha256 } = JSON.parse(readFileSync(setFile, 'utf8'));
  if (sha256(readFileSync(pageFile)) !== offlinePageSha256) return false;
  return [sandboxUrl, openingSandboxUrl].every((url) => {
    const name = url.slice('/sandbox/'.length);
    const file = join(sandboxFolder, name);
    return existsSync(file) && name === `${sha256(readFileSync(file))}.js`;
  });
}

function hashOfSources(keys) {
  const hash = createHash('sha256').update(JSON.stringify(keys));
  const files = ['lib/sandbox', 'lib/offline', 'lib/domain'].flatMap((folder) => filesBelow(join(root, folder)));
  const single = ['messages/en/open-sealed-page.ts', 'messages/en/compared-fields.ts', 'messages/fill.ts', 'package-lock.json'];
  const builders = ['bin/build-sandboxes.mjs', 'bin/build-offline-page.mjs'];
  for (const file of [...files, ...[...single, ...builders].map((name) => join(root, name))]) {
    hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
    .filter((path) => /\.(?:ts|html|css)$/.test(path) && !path.endsWith('.test.ts'));
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
