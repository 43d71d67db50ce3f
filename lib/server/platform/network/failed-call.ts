import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUnavailable } from '@/lib/server/platform/db/again-where-lost';
import { isCall } from '@/lib/server/platform/network/refusal-of';

/** A call of a server action: whether the action was begun, and the status that its failure gets in the place of 500. */
type ActionCall = { isBegun: boolean; status: 400 | 413 | 503 | null };

// Routes and instrumentation are separate modules of one process; the one store hangs on the global object.
const place = Symbol.for('portal.action-call');
const shared = globalThis as { [place]?: AsyncLocalStorage<ActionCall> };
shared[place] ??= new AsyncLocalStorage<ActionCall>();
const store = shared[place];

/**
 * Gives a request to Next, which answers 500 to every call that fails. Here a call whose arguments Next could not read is refused by 400, or
 * by 413 where it is too long, and one that the database had no space or no connection for gets 503. All else stays 500.
 */
export function watchCall(request: IncomingMessage, response: ServerResponse, proceed: () => void): void {
  if (request.method !== 'POST' || !isCall(request.headers)) {
    proceed();
    return;
  }
  const call: ActionCall = { isBegun: false, status: null };
  holdAnswer(response, call);
  store.run(call, proceed);
}

/** Says that an action was begun: what it throws is a fault of the portal. */
export function noteBegun(): void {
  const call = store.getStore();
  if (call !== undefined) call.isBegun = true;
}

/**
 * Notes the error of the call under way, which Next prints before it answers. Returns whether the call could not be read: no action was begun,
 * and the error comes from no code of the portal. That is no failure of the portal's, and not for the log.
 */
export function isUnreadable(fault: Error): boolean {
  const call = store.getStore();
  if (call === undefined) return false;
  if (isUnavailable(fault)) call.status = 503;
  else if (!call.isBegun && !isOurs(fault)) call.status = 'statusCode' in fault && fault.statusCode === 413 ? 413 : 400;
  return call.status === 400 || call.status === 413;
}

/** Whether the stack names a file of the build or of a package, beside Next's own, of which the build bundles some. */
function isOurs({ stack = '' }: Error): boolean {
  return stack.split('\n').some((line) => frameInFile.test(line) && !frameOfNext.test(line));
}

const frameInFile = /^\s+at .*\/.*\.[cm]?js:\d+:\d+\)?$/;
const frameOfNext = /\/node_modules\/next\/dist\/|\/chunks\/ssr\/node_modules_next_dist_/;

const sentences = {
  400: 'The arguments of this call cannot be read.\n',
  413: 'The arguments of this call are too long.\n',
  503: 'The portal cannot reach its database at the moment.\n',
};

/** Answers by the call's own status, if there is one when Next begins its 500, in the place of that. */
function holdAnswer(response: ServerResponse, call: ActionCall): void {
  const { write, end, writeHead, flushHeaders } = response;
  let isReplaced = false;
  const replaces = (): boolean => {
    if (isReplaced || response.headersSent || response.statusCode !== 500 || call.status === null) return isReplaced;
    isReplaced = true;
    const body = sentences[call.status];
    for (const name of ['content-encoding', 'transfer-encoding', 'vary', 'etag']) response.removeHeader(name);
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-length', Buffer.byteLength(body));
    writeHead.call(response, call.status);
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
