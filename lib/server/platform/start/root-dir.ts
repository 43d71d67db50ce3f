import 'server-only';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder: the working directory, or the nearest folder above it that holds the migrations. The working directory where none does. */
export function rootDir(): string {
  const from = process.cwd();
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(/* turbopackIgnore: true */ join(folder, 'prisma', 'migrations', 'migration_lock.toml'))) return folder;
    if (dirname(folder) === folder) return from;
  }
}
