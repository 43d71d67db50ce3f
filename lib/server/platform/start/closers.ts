import 'server-only';
import { log } from '@/lib/server/platform/log/log';

type Closer = () => Promise<void>;

// Routes and instrumentation are separate modules of one process; what must end hangs on the global object.
const place = Symbol.for('portal.closers');
const shared = globalThis as { [place]?: Closer[] };

/** What must end before this process may: event streams, listeners. The last that was added ends first. */
export function onClose(closer: Closer): void {
  shared[place] ??= [];
  shared[place].push(closer);
}

/** Ends all of it, each whether or not another could. */
export async function closeAll(): Promise<void> {
  for (const closer of (shared[place] ?? []).splice(0).reverse()) {
    await closer().catch((fault: unknown) => log().warn({ err: fault }, 'something did not end as it should'));
  }
}
