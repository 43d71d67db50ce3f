import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds to a release what pages of the one before may still ask for: their scripts, styles and sandboxes. All are named by their content, so
 * that none takes another's place; what the new release has itself stays.
 */
export function keepFilesOf(previous, dist) {
  for (const path of ['.next/static', 'public/sandbox']) {
    if (!existsSync(join(previous, path))) throw new Error(`${previous} is no release: it has no ${path}.`);
    cpSync(join(previous, path), join(dist, path), { recursive: true, force: false });
  }
}
