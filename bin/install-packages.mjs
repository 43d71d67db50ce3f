import { spawnSync } from 'node:child_process';

// Plain JavaScript with nothing but Node: this runs before anything is installed.

/** What npm ends with when the network or the registry, not the project, is at fault. */
const passing =
  /\b(EIDLETIMEOUT|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EPIPE|E429|E50\d|FETCH_ERROR)\b/;

/**
 * Runs `npm ci` in `cwd`, at most three times while the registry stalls or drops the connection; npm keeps what it has fetched, so each try
 * goes on where the last one stopped. Returns null, or one sentence about what to do.
 *
 * @param {{ cwd: string, environment?: Record<string, string>, say?: (sentence: string) => void, tries?: number }} options
 */
export function installPackages({ cwd, environment = {}, say = () => undefined, tries = 3 }) {
  for (let attempt = 1; ; attempt += 1) {
    const { status, stderr, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 2, 'pipe'],
      env: { ...process.env, ...environment },
    });
    if (status === 0) return null;
    if (error !== undefined) return `npm could not be started (${error.message}). Install npm and start again.`;
    if (!passing.test(stderr)) return `npm could not install the packages. What it said:\n${stderr.trim().slice(-2_000)}`;
    const code = passing.exec(stderr)?.[0];
    if (attempt >= tries) {
      return `The package registry did not answer in ${tries} tries (${code}). Check the network, a proxy or npm's registry setting, and start again: what was fetched is kept.`;
    }
    say(`The package registry does not answer (${code}). Trying again, ${attempt + 1} of ${tries} …`);
  }
}
