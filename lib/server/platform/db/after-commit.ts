import 'server-only';

// A client inside one transaction, as `inTransaction` gives it.
const waiting = new WeakMap<object, (() => void)[]>();

/** Does `work` once the transaction has been committed, and never when it is rolled back. For counts; `work` must not throw. */
export function afterCommit(tx: object, work: () => void): void {
  const list = waiting.get(tx);
  if (list === undefined) work();
  else list.push(work);
}

/** Makes a transaction known to `afterCommit`. Returns the way to do what waits for the commit. */
export function collectAfterCommit(tx: object): () => void {
  const list: (() => void)[] = [];
  waiting.set(tx, list);
  return () => {
    for (const work of list) work();
  };
}
