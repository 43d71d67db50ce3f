import { execFileSync, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/**
 * Builds the release of a commit in a clone of its own and returns its `dist`. For tests: the packages are those of this folder, the support
 * keys the demo's, and nothing of this process's environment but the path is used.
 */
export function buildCommit(commit: string, folder: string): string {
  execFileSync('git', ['clone', '--quiet', '--local', '--no-checkout', resolve('.'), folder]);
  execFileSync('git', ['checkout', '--quiet', '--detach', commit], { cwd: folder });
  // Links to the same files, which cost nothing; across disks, copies.
  const packages = [resolve('node_modules'), join(folder, 'node_modules')];
  if (spawnSync('cp', ['-al', ...packages]).status !== 0) execFileSync('cp', ['-a', ...packages]);
  const settings = { SUPPORT_KEYS_DIR: resolve('.data/support-keys/public'), NEXT_TELEMETRY_DISABLED: '1' };
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings } as unknown as NodeJS.ProcessEnv;
  execFileSync('npm', ['run', 'build'], { cwd: folder, env, stdio: 'pipe' });
  return join(folder, 'dist');
}

/** Whether git has the commit here: a checkout without history, or a folder that git does not trust, has none to build. */
export function hasCommit(commit: string): boolean {
  return spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`]).status === 0;
}
