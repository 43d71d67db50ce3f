import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// node bin/write-manifest.mjs [FILE]: after `npm run build`, the SHA-384 of the sandboxes and of every static file of this release. Publish
// FILE with the release, beside generated/open-sealed.html, and nowhere near the portal: `npm run -s portal -- verify-deployment URL --manifest FILE` compares a portal with it.
const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv[2] ?? join(root, 'generated/release-manifest.json');
  const manifest = await makeManifest();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  process.stderr.write(`${Object.keys(manifest.files).length} files, ${manifest.pages.length} pages: ${file}\n`);
}

/** The manifest of the build that lies in `folder`. Throws where there is none. */
export async function makeManifest(folder = root) {
  const statics = join(folder, '.next/static');
  if (!existsSync(statics)) throw new Error('There is no build here. Run npm run build first.');
  const { pin, fingerprints, sandboxUrl, openingSandboxUrl } = JSON.parse(
    readFileSync(join(folder, 'generated/support-keys.json'), 'utf8'),
  );
  const files = { ...hashesBelow(join(folder, 'public'), ''), ...hashesBelow(statics, '/_next/static') };
  return {
    format: 1,
    algorithm: 'sha384',
    pin,
    fingerprints,
    sandboxes: [sandboxUrl, openingSandboxUrl],
    files,
    inline: [await firstScript(folder)],
    // SHA-256 in hex, as sha256sum prints it: what the release holds and no portal serves.
    offline: {
      'open-sealed.html': createHash('sha256')
        .update(readFileSync(join(folder, 'generated/open-sealed.html')))
        .digest('hex'),
    },
    pages: pagesOf(folder),
  };
}

/** URL path to SHA-384 in base64, sorted by path. */
function hashesBelow(folder, prefix) {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    filesBelow(folder).map((path) => [
      `${prefix}/${relative(folder, path).split(sep).map(encodeURIComponent).join('/')}`,
      sha384(readFileSync(path)),
    ]),
  );
}

function filesBelow(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

/** The one script of ours that stands in the pages themselves, as a production build writes it. */
async function firstScript(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'app/trusted-types.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const { trustedTypesScript } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return sha384(trustedTypesScript);
}

/** Pages that have an address without an id in it; the others look the same to anyone. */
function pagesOf(folder) {
  return filesBelow(join(folder, 'app'))
    .map((path) => `/${relative(join(folder, 'app'), path).split(sep).join('/')}`)
    .filter((path) => path.endsWith('/page.tsx') && !path.includes('['))
    .map((path) => path.slice(0, -'/page.tsx'.length).replace(/\/\([^)]*\)/g, '') || '/')
    .sort();
}

function sha384(content) {
  return createHash('sha384').update(content).digest('base64');
}
