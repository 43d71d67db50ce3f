import 'server-only';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';

/**
 * Notes with which support keys this node was built. A set that runs here for the first time, after another, is a rotation: the people
 * of unfinished onboardings are mailed new links. Any number of nodes and restarts note it once; a node that still runs with an earlier
 * set, or goes back to one, changes nothing.
 */
export async function recordKeySet(): Promise<void> {
  const { pin, fingerprints } = supportKeys();
  await inTransaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('key set', 7106))::text`;
    const before = await tx.keySet.findFirst({ orderBy: { firstSeenAt: 'desc' }, select: { pin: true } });
    if ((await tx.keySet.findUnique({ where: { pin } })) !== null) return ok(undefined);
    await tx.keySet.create({ data: { pin, fingerprints } });
    if (before === null) return ok(undefined);
    await enqueueJob(tx, 'new-links', { pin });
    await recordAudit(tx, portalActor, 'keys.rotated', null, { chain: 'portal', details: { pin, previousPin: before.pin } });
    return ok(undefined);
  });
}
