import 'server-only';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { readSetting } from '@/lib/server/platform/settings/read-setting';
import type { Setting } from '@/lib/server/platform/settings/setting';
import { settingsTable } from '@/lib/server/platform/settings/settings-table';

/**
 * Audits the settings that a node starts with where they are not those of the last start: settings come from the environment, so that
 * a start is the moment at which a change shows. Leaves out secrets, and what nodes of one portal may differ in.
 */
export async function recordSettings(): Promise<void> {
  const audited = Object.values<Setting>(settingsTable).filter(({ secret, perNode }) => secret !== true && perNode !== true);
  const settings = Object.fromEntries(audited.map(({ name }) => [name, readSetting(name)]));
  await inTransaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('settings', 7107))::text`;
    const last = await tx.auditEvent.findFirst({
      where: { chain: 'portal', action: 'settings.changed' },
      orderBy: { seq: 'desc' },
      select: { details: true },
    });
    if (last !== null && isSame(last.details, settings)) return ok(undefined);
    const actor = { id: 'operator', network: null };
    await recordAudit(tx, actor, 'settings.changed', null, { chain: 'portal', details: settings });
    return ok(undefined);
  });
}

function isSame(before: unknown, now: Record<string, string | null>): boolean {
  const text = (details: object) => JSON.stringify(Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1)));
  return typeof before === 'object' && before !== null && text(before) === text(now);
}
