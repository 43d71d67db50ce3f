import { isReachable } from '@/components/live/is-reachable';

const triesEveryMs = 3_000;

/**
 * Lets a reading of this very page wait for the connection, where the network loses it on its way: Next would leave the page for the
 * browser's own error page, and with it the sandbox that holds the file. `target`: the window whose `fetch` Next uses. What is no reading
 * of this page goes on as before.
 */
export function holdReadings(target: Window & typeof globalThis): void {
  if (held.has(target)) return;
  held.add(target);
  const send = target.fetch.bind(target);
  target.fetch = async (input, init) => {
    if (!isReading(target.location, input, init)) return send(input, init);
    while (true) {
      try {
        const answer = await send(input, init);
        // Next reads the answer as it comes: it must be here as a whole, since the rest could be lost as well.
        await answer.clone().arrayBuffer();
        return answer;
      } catch (fault) {
        if (init?.signal?.aborted) throw fault;
        await untilReachable(target);
      }
    }
  };
}

const held = new WeakSet<Window>();

/** Next asks for a page's data with the header `rsc`; a reading of this page has its address, but for the mark against caches. */
export function isReading(here: Pick<Location, 'href'>, input: RequestInfo | URL, init?: RequestInit): boolean {
  const headers = new Headers(init?.headers);
  if ((init?.method ?? 'GET') !== 'GET' || !headers.has('rsc') || headers.has('next-router-prefetch')) return false;
  const [wanted, current] = [new URL(input instanceof Request ? input.url : input, here.href), new URL(here.href)];
  wanted.searchParams.delete('_rsc');
  return (
    wanted.origin === current.origin && wanted.pathname === current.pathname && String(wanted.searchParams) === String(current.searchParams)
  );
}

async function untilReachable(target: Window): Promise<void> {
  do await nextTry(target);
  while (!(await isReachable()));
}

/** After some seconds, or as soon as the browser says that it is online. */
function nextTry(target: Window): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      clearTimeout(timer);
      target.removeEventListener('online', finish);
      done();
    };
    const timer = setTimeout(finish, triesEveryMs);
    target.addEventListener('online', finish);
  });
}
