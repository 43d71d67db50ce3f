import { type IsolationReport, type Outcome, type Violation, type Way, ways } from '@/lib/domain/isolation';

/** What an attempt is asked with: the address at which the server notes it. */
type Attempt = (url: string) => unknown;

/**
 * Tries every way out of this worker once, each to `address(way)`, and returns what the browser made of it. Whether anything arrived is the
 * server's to say: WebKit reports no violation in a worker and Firefox only some. An attempt that shows no end within `patienceMs` is
 * left; the page's control request is sent after it by the same route.
 */
export async function tryWays(address: (way: Way) => string, patienceMs = 1_500): Promise<IsolationReport> {
  const violations: Violation[] = [];
  const listener = ({ blockedURI, disposition, originalPolicy }: SecurityPolicyViolationEvent) => {
    const way = wayOf(blockedURI, address);
    if (way !== null) violations.push({ way, enforced: disposition === 'enforce', policy: originalPolicy.slice(0, policyLengthMax) });
  };
  self.addEventListener('securitypolicyviolation', listener);
  const outcomes = await Promise.all(ways.map(async (way) => ({ way, outcome: await outcomeOf(attempts[way], address(way), patienceMs) })));
  // Chromium delivers its reports in tasks of their own, after the attempts have failed.
  await pause(0);
  self.removeEventListener('securitypolicyviolation', listener);
  return { outcomes, violations };
}

/** Longer than ours by far, and short enough to be sent on. */
const policyLengthMax = 200;

const absent = Symbol('absent');
const unknown = Symbol('unknown');

const attempts: Record<Way, Attempt> = {
  fetch: (url) => fetch(url, { cache: 'no-store', credentials: 'omit' }),
  xhr: (url) => using('XMLHttpRequest', () => askByXhr(url)),
  websocket: (url) => using('WebSocket', () => firstOf(new WebSocket(socketAddress(url)), 'open')),
  'websocket-stream': (url) =>
    using('WebSocketStream', (Stream) => (new Stream(socketAddress(url)) as { opened: Promise<unknown> }).opened),
  'event-source': (url) => using('EventSource', () => firstOf(new EventSource(url), 'open')),
  // No server here speaks it, so nothing of it could arrive: it counts by its exception. The policy's directive for it is that of fetch.
  'web-transport': (url) =>
    using('WebTransport', (Transport) => (new Transport(url.replace(/^http:/, 'https:')) as { ready: Promise<unknown> }).ready),
  import: (url) => import(url),
  'import-scripts': (url) => using('importScripts', (load) => (load as unknown as (url: string) => void)(url)),
  worker: (url) => using('Worker', () => firstOf(new Worker(url), 'message')),
  font: (url) => using('FontFace', () => new FontFace('isolation', `url("${url}")`).load()),
  beacon: (url) => ('sendBeacon' in navigator ? sendBeacon(url) : absent),
  // It must not start; if it does, it says so, and its own request is noted as well.
  'blob-worker': (url) => using('Worker', () => firstOf(new Worker(scriptThatAsks(url)), 'message')),
  eval: () => new Function(''),
  // No policy covers it: it must not exist here, and in no browser of today does it.
  'peer-connection': () => ('RTCPeerConnection' in self ? undefined : absent),
};

/** What came of one attempt: an exception is a refusal, a resolved answer an open way. */
async function outcomeOf(attempt: Attempt, url: string, patienceMs: number): Promise<Outcome> {
  const settled = (async (): Promise<Outcome> => {
    const answer = await attempt(url);
    if (answer === absent) return 'absent';
    return answer === unknown ? 'unknown' : 'open';
  })().catch((): Outcome => 'refused');
  return Promise.race([settled, pause(patienceMs).then((): Outcome => 'unknown')]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

type Constructor = new (url: string) => unknown;

function using(name: string, use: (way: Constructor) => unknown): unknown {
  const way: unknown = Reflect.get(self, name);
  return way === undefined ? absent : use(way as Constructor);
}

type Source = EventTarget & ({ close: () => void } | { terminate: () => void });

/** Resolves at `success`, rejects at `error`; either way what was opened is closed. */
function firstOf(source: Source, success: string): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    source.addEventListener(success, () => resolve());
    source.addEventListener('error', (event) => {
      // Or the worker's own error would be one of this worker as well.
      event.preventDefault();
      reject(new Error('refused'));
    });
  }).finally(() => ('close' in source ? source.close() : source.terminate()));
}

// It says "sent" before any policy is looked at, so only what arrives counts.
function sendBeacon(url: string): symbol {
  navigator.sendBeacon(url);
  return unknown;
}

function askByXhr(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve();
    request.onerror = () => reject(new Error('refused'));
    request.open('GET', url);
    request.send();
  });
}

function socketAddress(url: string): string {
  return url.replace(/^http/, 'ws');
}

function scriptThatAsks(url: string): string {
  const script = `fetch(${JSON.stringify(url)}, { cache: 'no-store' }).finally(() => postMessage(null))`;
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

// Evaluation and blobs have no address that could tell one attempt from another; browsers report them by these words.
function wayOf(blockedUri: string, address: (way: Way) => string): Way | null {
  if (blockedUri === 'eval') return 'eval';
  if (blockedUri.startsWith('blob')) return 'blob-worker';
  return ways.find((way) => blockedUri.endsWith(new URL(address(way)).pathname)) ?? null;
}
