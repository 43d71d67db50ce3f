import 'server-only';
import { log } from '@/lib/server/platform/log/log';

type Closer = () => Promise<void>;
type Closing = { beforeRequests: Closer[]; afterRequests: Closer[]; ended: Promise<void> | null };

const place = Symbol.for('portal.closing');
const shared = globalThis as { [place]?: Closing };

/** What must end before this process may, and what requests may still need: jobs, the database. The last that was added ends first. */
export function onClose(closer: Closer): void {
  closing().afterRequests.push(closer);
}

/** What must end so that requests can: answers that go on by themselves, such as event streams. */
export function onStop(closer: Closer): void {
  closing().beforeRequests.push(closer);
}

/** Ends all of it, one after the other, `requests` between. Resolves when it has ended, however often it is called. */
export function closeAll(requests: Promise<void> = Promise.resolve()): Promise<void> {
  const state = closing();
  state.ended ??= endInTurn(state.beforeRequests)
    .then(() => requests)
    .then(() => endInTurn(state.afterRequests));
  return state.ended;
}

async function endInTurn(closers: Closer[]): Promise<void> {
  for (const closer of closers.splice(0).reverse()) {
    await closer().catch((fault: unknown) => log().warn({ err: fault }, 'something did not end as it should'));
  }
}

function closing(): Closing {
  shared[place] ??= { beforeRequests: [], afterRequests: [], ended: null };
  return shared[place];
}
