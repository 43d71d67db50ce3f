import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/server/platform/start/root-dir.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
function rootDir() {
  const from = process.cwd();
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(
      /* turbopackIgnore: true */
      join(folder, "prisma", "migrations", "migration_lock.toml")
    )) return folder;
    if (dirname(folder) === folder) return from;
  }
}

export {
  rootDir
};
