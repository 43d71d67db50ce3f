import 'server-only';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { readSetting, type SettingName } from '@/lib/server/env';

/** The settings that decide who may do what, and where things go; none is a secret or holds one. */
const noted = [
  'PORTAL_ORIGIN',
  'OIDC_DISCOVERY_URL',
  'OIDC_CLIENT_ID',
  'OIDC_ROLE_CLAIM',
  'OIDC_SECOND_FACTOR',
  'PORTAL_AWS_PRINCIPAL',
  'PORTAL_AWS_PRINCIPAL_CN',
  'PORTAL_AWS_PRINCIPAL_GOV',
  'PORTAL_AWS_PRINCIPAL_EUSC',
  'PORTAL_ALLOW_CUSTOM_AWS',
  'PORTAL_SIGNUP',
  'PORTAL_FOUR_EYES',
  'PORTAL_TEMPLATE_URL',
  'PORTAL_EGRESS_ADDRESSES',
  'PORTAL_TRUSTED_PROXIES',
  'PORTAL_RETENTION_DAYS',
] as const satisfies readonly SettingName[];

/**
 * Puts the settings that a node starts with into the audit, where they are not those of the last start: settings come from the environment,
 * so that a start is the moment at which a change shows.
 */
export async function noteSettings(): Promise<void> {
  const settings = Object.fromEntries(noted.map((name) => [name, readSetting(name)]));
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
