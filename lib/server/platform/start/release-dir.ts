import 'server-only';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '@/lib/server/platform/start/root-dir';

// The launcher, the operator's command and Next's bundles are separate modules of one process.
const place = Symbol.for('portal.release');
const shared = globalThis as { [place]?: string };

/** Says that this process runs the release in `folder` (`dist`) and not the sources, where one lies there. */
export function useRelease(folder: string): void {
  if (existsSync(/* turbopackIgnore: true */ join(folder, '.next', 'BUILD_ID'))) shared[place] = folder;
}

/** The folder whose packages this process uses: the release's, or the project's. */
export function packagesDir(): string {
  return shared[place] ?? rootDir();
}

/** The folder of the migrations. In a release it has no `prisma` above it: `rootDir` then finds the project that the release lies in. */
export function migrationsDir(): string {
  const release = shared[place];
  return release === undefined ? join(/* turbopackIgnore: true */ rootDir(), 'prisma', 'migrations') : join(release, 'migrations');
}
