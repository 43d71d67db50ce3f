import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line says that is logged during one request or one job: ids alone, by which lines are found together. */
export type LogContext = { requestId?: string; personId?: string; onboardingId?: string; queue?: string; jobId?: string };

// Routes and instrumentation are separate modules of one process; the one store hangs on the global object.
const place = Symbol.for('portal.log-context');
const shared = globalThis as { [place]?: AsyncLocalStorage<LogContext> };
shared[place] ??= new AsyncLocalStorage<LogContext>();
const store = shared[place];

/** Does `work`, whose lines then all carry `context` and what is added to it meanwhile. */
export function withLogContext<Value>(context: LogContext, work: () => Value): Value {
  return store.run({ ...context }, work);
}

/** Adds to the context of the request or job under way; nothing where there is none. */
export function addToLogContext(more: LogContext): void {
  Object.assign(store.getStore() ?? {}, more);
}

/** The context of the request or job under way. */
export function logContext(): LogContext {
  return store.getStore() ?? {};
}
