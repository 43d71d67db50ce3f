import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isCall } from '@/lib/server/platform/network/refusal-of';

/** A call of a server action: whether the action was begun, and the status by which a call that Next could not read is refused. */
type ActionCall = { isBegun: boolean; refusal: 400 | 413 | null };

// Routes and instrumentation are separate modules of one process; the one store hangs on the global object.
const place = Symbol.for('portal.action-call');
const shared = globalThis as { [place]?: AsyncLocalStorage<ActionCall> };
shared[place] ??= new AsyncLocalStorage<ActionCall>();
const store = shared[place];

/**
 * Gives a request to Next, which answers 500 to a call whose arguments it cannot read. Such a call is refused here by 400 (413 where it is
 * too long), and only such a call: what an action throws that was begun, or any code of the portal, stays 500.
 */
export function refuseUnreadable(request: IncomingMessage, response: ServerResponse, proceed: () => void): void {
  if (request.method !== 'POST' || !isCall(request.headers)) {
    proceed();
    return;
  }
  const call: ActionCall = { isBegun: false, refusal: null };
  holdAnswer(response, call);
  store.run(call, proceed);
}

/** Says that an action was begun: what it throws is a fault of the portal. */
export function noteBegun(): void {
  const call = store.getStore();
  if (call !== undefined) call.isBegun = true;
}

/**
 * Whether this error, which Next prints before it answers, is of reading the call under way: no action was begun, and the error comes from
 * no code of the portal. The call is then refused.
 */
export function refusesCall(fault: Error): boolean {
  const call = store.getStore();
  if (call === undefined || call.isBegun || isOurs(fault)) return false;
  call.refusal = 'statusCode' in fault && fault.statusCode === 413 ? 413 : 400;
  return true;
}

/** Whether the stack names a file of the build or of a package, beside Next's own, of which the build bundles some. */
function isOurs({ stack = '' }: Error): boolean {
  return stack.split('\n').some((line) => frameInFile.test(line) && !frameOfNext.test(line));
}

const frameInFile = /^\s+at .*\/.*\.[cm]?js:\d+:\d+\)?$/;
const frameOfNext = /\/node_modules\/next\/dist\/|\/chunks\/ssr\/node_modules_next_dist_/;

const sentences = { 400: 'The arguments of this call cannot be read.\n', 413: 'The arguments of this call are too long.\n' };

/** Answers by the refusal, if there is one when Next begins its answer, in the place of that. */
function holdAnswer(response: ServerResponse, call: ActionCall): void {
  const { write, end, writeHead, flushHeaders } = response;
  let isReplaced = false;
  const replaces = (): boolean => {
    if (isReplaced || response.headersSent || response.statusCode !== 500 || call.refusal === null) return isReplaced;
    isReplaced = true;
    const body = sentences[call.refusal];
    for (const name of ['content-encoding', 'transfer-encoding', 'vary', 'etag']) response.removeHeader(name);
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-length', Buffer.byteLength(body));
    writeHead.call(response, call.refusal);
    end.call(response, body, 'utf8');
    return true;
  };
  Object.assign(response, {
    flushHeaders: () => replaces() || flushHeaders.call(response),
    writeHead: (...given: Parameters<typeof writeHead>) => (replaces() ? response : writeHead.apply(response, given)),
    write: (...given: Parameters<typeof write>) => replaces() || write.apply(response, given),
    end: (...given: Parameters<typeof end>) => (replaces() ? response : end.apply(response, given)),
  });
}
