import 'server-only';
import { db, isConnected } from '@/lib/server/platform/db/prisma';
import { log } from '@/lib/server/platform/log/log';

const patienceMilliseconds = 2_000;

/** Whether this node can serve: its database answers within two seconds. Open: says yes or no, and nothing else. */
export async function readHealth(): Promise<{ ready: boolean }> {
  if (!isConnected()) return { ready: false };
  try {
    const asked = db().$queryRaw`select 1 as one`.then(() => true);
    const ready = await Promise.race([asked, new Promise<false>((done) => setTimeout(done, patienceMilliseconds, false))]);
    return { ready };
  } catch (fault) {
    log().warn({ err: fault }, 'the database does not answer');
    return { ready: false };
  }
}
