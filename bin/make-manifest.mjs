import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

/**
 * What the build in `folder` serves: the SHA-384 of the sandboxes, of every static file and of the script that stands in pages. It is published
 * with the release, and nowhere near the portal: `portal verify-deployment` compares the two. `served` is what is served of it.
 */
export async function makeManifest(folder, served) {
  const { pin, fingerprints } = JSON.parse(readFileSync(join(folder, 'generated/support-keys.json'), 'utf8'));
  const files = { ...hashesBelow(join(served, 'public'), ''), ...hashesBelow(join(served, '.next/static'), '/_next/static') };
  return {
    format: 1,
    algorithm: 'sha384',
    pin,
    fingerprints,
    sandboxes: Object.keys(files).filter((path) => path.startsWith('/sandbox/')),
    files,
    inline: [await hashOfFirstScript(folder)],
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

/** Of the one script of ours that stands in the pages themselves, as a production build writes it. */
async function hashOfFirstScript(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'app/first-script.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const { firstScript } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return sha384(firstScript);
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
