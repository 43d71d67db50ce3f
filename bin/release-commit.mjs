import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * What the release is made from: `id` the commit (with `-changed` where the sources differ from it), `date` when that was made. Without git
 * RELEASE_COMMIT and SOURCE_DATE_EPOCH say both, else the version, and 1980, the first year that every archive knows.
 */
export function releaseCommit() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const commit = process.env.RELEASE_COMMIT || git('rev-parse', 'HEAD');
  const seconds = Number(process.env.SOURCE_DATE_EPOCH || git('log', '-1', '--format=%ct') || 315_532_800);
  const isChanged = !process.env.RELEASE_COMMIT && git('status', '--porcelain') !== '';
  return { version, id: commit === '' ? version : `${commit}${isChanged ? '-changed' : ''}`, date: new Date(seconds * 1_000) };
}

/** What git says of this folder; empty where it is no repository of its own. */
function git(...args) {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root) },
  });
  return status === 0 ? stdout.trim() : '';
}
