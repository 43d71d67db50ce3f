import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, or for `limitMs`: then it is killed with all that it started, in whatever group that is, since a program that
 * stands still answers no signal. `ended` has the command lines of what was killed; `status` is null then, and where the program cannot be
 * started.
 */
export function runWithin(limitMs, program, args, options) {
  const child = spawn(program, args, options);
  let ended = [];
  const limit = setTimeout(() => {
    ended = endWhole(child.pid);
  }, limitMs);
  return new Promise((resolve) => {
    const finish = (status) => {
      clearTimeout(limit);
      resolve({ status, ended });
    };
    child.on('error', () => finish(null));
    child.on('exit', finish);
  });
}

/** Ends a process and all below it, and returns their command lines. */
function endWhole(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const all = stdout.split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []);
  const within = new Set([String(pid)]);
  // A parent may be listed after its children, where ids have begun anew.
  for (let known = 0; known < within.size; ) {
    known = within.size;
    for (const [, each, parent] of all) if (within.has(parent)) within.add(each);
  }
  const found = all.filter(([, each]) => within.has(each));
  for (const [, each] of found) {
    try {
      process.kill(Number(each), 'SIGKILL');
    } catch {
      // It has ended since.
    }
  }
  return found.map(([, , , command]) => command);
}
