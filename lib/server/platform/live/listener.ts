import 'server-only';
import pg from 'pg';
import { sessionUrl } from '@/lib/server/platform/db/prisma';
import { type Change, changeChannel } from '@/lib/server/platform/live/announce-change';
import { log } from '@/lib/server/platform/log/log';

type Listener = (change: Change | 'anything') => void;
type Listening = { listeners: Set<Listener>; client: pg.Client | null; retry: NodeJS.Timeout | null };

// Routes and instrumentation are separate modules of one process; the one connection hangs on the global object.
const place = Symbol.for('portal.live');
const shared = globalThis as { [place]?: Listening };

/**
 * Subscribes to onboarding changes over one LISTEN connection per process: open pages cost no queries. `anything` means that
 * the connection was lost for a while, so something may have been missed. Returns the way to stop.
 */
export function listen(listener: Listener): () => void {
  shared[place] ??= { listeners: new Set(), client: null, retry: null };
  const listening = shared[place];
  listening.listeners.add(listener);
  if (listening.client === null && listening.retry === null) void connect(listening);
  return () => {
    listening.listeners.delete(listener);
    if (listening.listeners.size === 0) void disconnect(listening);
  };
}

async function connect(listening: Listening): Promise<void> {
  const client = new pg.Client({ connectionString: sessionUrl(), application_name: 'portal-live', keepAlive: true });
  listening.client = client;
  client.on('notification', ({ payload }) => notify(listening, parseChange(payload)));
  client.on('error', () => reconnectLater(listening, client));
  client.on('end', () => reconnectLater(listening, client));
  try {
    await client.connect();
    await client.query(`listen ${changeChannel}`);
    notify(listening, 'anything');
  } catch (fault) {
    log().warn({ err: fault }, 'live changes cannot be heard');
    reconnectLater(listening, client);
  }
}

function reconnectLater(listening: Listening, client: pg.Client): void {
  if (listening.client !== client) return;
  listening.client = null;
  client.end().catch(() => undefined);
  if (listening.listeners.size === 0 || listening.retry !== null) return;
  listening.retry = setTimeout(() => {
    listening.retry = null;
    if (listening.listeners.size > 0) void connect(listening);
  }, 1_000);
}

async function disconnect(listening: Listening): Promise<void> {
  if (listening.retry !== null) clearTimeout(listening.retry);
  listening.retry = null;
  const { client } = listening;
  listening.client = null;
  await client?.end().catch(() => undefined);
}

function notify(listening: Listening, change: Change | 'anything'): void {
  for (const listener of listening.listeners) listener(change);
}

function parseChange(payload: string | undefined): Change | 'anything' {
  try {
    const value: unknown = JSON.parse(payload ?? '');
    if (typeof value !== 'object' || value === null || !('onboardingId' in value) || !('customerId' in value)) return 'anything';
    return { onboardingId: String(value.onboardingId), customerId: String(value.customerId) };
  } catch {
    return 'anything';
  }
}
