/**
 * The ways out of a worker that the platform has. Before a room takes anything, it tries each of them itself, at the portal's own
 * origin, which is the last one that a lax policy would forget to shut.
 */
export type Door = { name: string; knock: (url: string) => unknown };

/** What the room's own answer must carry, to the letter: an event that quotes another policy proves nothing about this one. */
const policy = "default-src 'none'";

/**
 * The name of a door that is not proven shut, or null. A door counts as shut only when the browser reports that this policy
 * blocked this very attempt; a mere failure (no network, a wrong address) leaves it unproven. What the browser lacks is shut.
 */
export function tryDoors(origin: string, patienceMs = 3_000): Promise<string | null> {
  return new Promise((resolve) => {
    const tries = doors.map(async (door) => {
      if (!(await isShut(door, origin, patienceMs))) resolve(door.name);
    });
    Promise.all(tries).then(() => resolve(null));
  });
}

export const doors: readonly Door[] = [
  { name: 'fetch', knock: (url) => fetch(url, { cache: 'no-store', credentials: 'omit' }) },
  { name: 'xhr', knock: (url) => present('XMLHttpRequest', () => askByXhr(url)) },
  { name: 'websocket', knock: (url) => present('WebSocket', () => new WebSocket(url.replace(/^http/, 'ws')).close()) },
  { name: 'websocket-stream', knock: (url) => present('WebSocketStream', (Way) => new Way(url.replace(/^http/, 'ws'))) },
  { name: 'event-source', knock: (url) => present('EventSource', () => closeLater(new EventSource(url))) },
  { name: 'web-transport', knock: (url) => present('WebTransport', (Way) => new Way(url.replace(/^http:/, 'https:'))) },
  { name: 'import', knock: (url) => import(url) },
  { name: 'import-scripts', knock: (url) => present('importScripts', (load) => (load as unknown as (url: string) => void)(url)) },
  { name: 'worker', knock: (url) => present('Worker', () => closeLater(new Worker(url))) },
  { name: 'blob-worker', knock: () => present('Worker', () => closeLater(new Worker(emptyScript()))) },
  { name: 'font', knock: (url) => present('FontFace', () => new FontFace('door', `url("${url}")`).load()) },
  { name: 'eval', knock: () => new Function('') },
  { name: 'beacon', knock: (url) => ('sendBeacon' in navigator ? navigator.sendBeacon(url) : absent) },
  // No policy covers it, so no event could prove it shut: it must not exist here, and in no browser of today does it.
  { name: 'peer-connection', knock: () => ('RTCPeerConnection' in self ? undefined : absent) },
];

const absent = Symbol('absent');

type Constructor = new (url: string) => unknown;

function present(name: string, use: (way: Constructor) => unknown): unknown {
  const way: unknown = Reflect.get(self, name);
  return way === undefined ? absent : use(way as Constructor);
}

/** Knocks once and waits for the browser to report it, not much longer than the attempt itself when that plainly succeeded. */
async function isShut(door: Door, origin: string, patienceMs: number): Promise<boolean> {
  const url = `${origin}/room/door/${door.name}`;
  const blocked = new Promise<true>((resolve) => {
    self.addEventListener('securitypolicyviolation', (event) => {
      if (event.disposition === 'enforce' && event.originalPolicy === policy && reports(event.blockedURI, door.name, url)) resolve(true);
    });
  });
  const knocked = knock(door, url);
  if (knocked === absent) return true;
  const through = knocked.then((succeeded) => after(succeeded ? 300 : patienceMs));
  return Promise.race([blocked, through, after(patienceMs)]);
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}

// Evaluation and blobs have no address that could tell one attempt from another; the browser reports them by these words.
function reports(blockedUri: string, name: string, url: string): boolean {
  if (name === 'eval') return blockedUri === 'eval';
  if (name === 'blob-worker') return blockedUri.startsWith('blob');
  return blockedUri.endsWith(new URL(url).pathname);
}

/** `absent`, or whether the attempt succeeded in a way that can be seen. A failure proves nothing. */
function knock(door: Door, url: string): typeof absent | Promise<boolean> {
  try {
    const answer = door.knock(url);
    if (answer === absent) return absent;
    if (!(answer instanceof Promise)) return Promise.resolve(false);
    return answer.then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

function askByXhr(url: string): void {
  const request = new XMLHttpRequest();
  request.open('GET', url);
  request.send();
}

function closeLater(open: { close: () => void } | { terminate: () => void }): void {
  setTimeout(() => ('close' in open ? open.close() : open.terminate()), 1_000);
}

function emptyScript(): string {
  return URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
}
