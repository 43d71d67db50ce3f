import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Bundles programs of `bin` into `folder`, as plain JavaScript with their packages inside. `names`: without `.ts`. */
export async function bundlePrograms(folder, names) {
  await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, join(root, 'bin', `${name}.ts`)])),
    absWorkingDir: root,
    outdir: folder,
    chunkNames: 'programs/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['react-server'],
    alias: { '@': root },
    define: { 'process.env.NODE_ENV': '"production"' },
    // An optional part of pg, which is not installed.
    external: ['pg-native'],
    // Packages in CommonJS ask for Node's own modules by `require`.
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
    legalComments: 'none',
    logLevel: 'error',
  });
}
