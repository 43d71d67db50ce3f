// Read at once: what runs before the watch, such as a build, may outlast the parent.
const parent = process.ppid;

/**
 * Acts once when the process that started this one is gone. A shell between npm and this process passes no signal on, so a SIGTERM to
 * npm alone would leave everything running.
 */
export function whenOrphaned(act) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 250);
  watch.unref();
}
