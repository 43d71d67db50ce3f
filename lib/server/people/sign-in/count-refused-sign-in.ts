import 'server-only';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';

export type SignInMethod = 'mail-link' | 'sign-up' | 'invitation' | 'passkey' | 'oidc';

/**
 * Counts a sign-in that was refused: by which way and from which network in which hour, nothing of who it may have been. Whoever tries a
 * thousand times adds to one row, and neither fills the audit nor holds its chain.
 */
export async function countRefusedSignIn(network: string | null, method: SignInMethod): Promise<void> {
  await db().$executeRaw`
    insert into refused_sign_in as refused (network, method, "hourAt", count)
    values (${network ?? unknown}, ${method}, date_trunc('hour', now() at time zone 'utc'), 1)
    on conflict (network, method, "hourAt") do update set count = refused.count + 1`;
}

/** Moves the counts of hours that are over into the audit: one event for each network and hour. */
export async function auditRefusedSignIns(now: Date): Promise<void> {
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  const places = await db().refusedSignIn.findMany({
    where: { hourAt: { lt: hour } },
    distinct: ['network', 'hourAt'],
    orderBy: [{ hourAt: 'asc' }, { network: 'asc' }],
    select: { network: true, hourAt: true },
  });
  for (const { network, hourAt } of places) await auditOne(network, hourAt);
}

const unknown = 'unknown';

/** The rows go in the transaction that writes their event: a second run finds nothing to repeat. */
async function auditOne(network: string, hourAt: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const rows = await tx.$queryRaw<{ method: string; count: number }[]>`
      delete from refused_sign_in where network = ${network} and "hourAt" = ${hourAt} returning method, count`;
    if (rows.length === 0) return ok(undefined);
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    const methods = rows.map((row) => `${row.method} ${row.count}`).sort();
    const actor = { id: 'visitor', network: network === unknown ? null : network };
    const details = { count, methods, hour: hourAt.toISOString() };
    await recordAudit(tx, actor, 'sign-in.refused', null, { chain: 'portal', details });
    return ok(undefined);
  });
}
