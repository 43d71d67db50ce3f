import 'server-only';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startKeepingHead } from '@/lib/server/audit/kept-head';
import { ensureEvidenceKey } from '@/lib/server/evidence/evidence-key';
import { closeDatabase, openDatabase, ownsItsTables } from '@/lib/server/platform/db/open-database';
import { watchUpgrades } from '@/lib/server/platform/isolation/watch-upgrades';
import { runJobs } from '@/lib/server/platform/jobs/run-jobs';
import { recordKeySet } from '@/lib/server/platform/keys/record-key-set';
import { warnOfLostChanges } from '@/lib/server/platform/live/receives-changes';
import { log } from '@/lib/server/platform/log/log';
import { sentenceOf } from '@/lib/server/platform/log/sentence-of';
import { startMetrics } from '@/lib/server/platform/metrics/start-metrics';
import { watchPeers } from '@/lib/server/platform/network/peer-address';
import { watchRequests } from '@/lib/server/platform/network/watch-requests';
import { inProduction, localSettingFile, readSetting } from '@/lib/server/platform/settings/read-setting';
import { recordSettings } from '@/lib/server/platform/settings/record-settings';
import { forgetSettings, settings } from '@/lib/server/platform/settings/settings';
import { closeAll, onClose } from '@/lib/server/platform/start/closers';
import { refuseStart } from '@/lib/server/platform/start/refuse-start';

const place = Symbol.for('portal.started');
const shared = globalThis as { [place]?: true };

/**
 * Makes this process a node of the portal: database, jobs, the peer's address on every request. All of it ends by `closeAll`: in
 * production the launcher calls it after the last request, in development a signal does.
 */
export async function startNode(endTraces: () => Promise<void> = async () => undefined): Promise<void> {
  if (shared[place]) return;
  shared[place] = true;
  if (!inProduction()) makeLocalSecrets();
  watchPeers();
  watchRequests();
  watchUpgrades();
  onClose(endTraces);
  onClose(await startMetrics());
  ensureEvidenceKey();
  await openDatabase().catch((fault: unknown) => refuseStart([{ name: 'The database', says: `does not open. ${sentenceOf(fault)}` }]));
  onClose(closeDatabase);
  beginJobs();
  if (settings().databaseUrl === null) onClose(startKeepingHead());
  void warnOfLostChanges();
  await Promise.all([recordKeySet(), recordSettings(), warnOfOwnTables()]);
  if (!inProduction()) for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void closeAll());
  log().info({ origin: settings().origin, database: settings().databaseUrl === null ? 'embedded' : 'by URL' }, 'the portal is up');
}

/**
 * Jobs begin beside the first requests, which need none of them: beginning takes as long as all the rest. A node whose jobs do not begin
 * ends, for whoever starts nodes to see.
 */
function beginJobs(): void {
  const begun = runJobs();
  onClose(async () => (await begun).stop());
  begun.catch(async (fault: unknown) => {
    log().fatal({ err: fault }, 'the jobs do not begin, so this node ends');
    await closeAll();
    process.exit(1);
  });
}

async function warnOfOwnTables(): Promise<void> {
  if (!inProduction() || !(await ownsItsTables())) return;
  log().warn('The role of DATABASE_URL owns its tables, so it could change the audit. DATABASE_MIGRATION_URL keeps them apart.');
}

/** On a machine of its own (embedded database), a development portal makes up its secrets once and keeps them beside the data. */
export function makeLocalSecrets(): void {
  if (settings().databaseUrl !== null) return;
  for (const name of ['PORTAL_AUTH_SECRET', 'PORTAL_HMAC_KEY'] as const) {
    const file = localSettingFile(name);
    if (readSetting(name) !== null || existsSync(/* turbopackIgnore: true */ file)) continue;
    mkdirSync(/* turbopackIgnore: true */ dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(/* turbopackIgnore: true */ file, randomBytes(48).toString('base64'), { mode: 0o600 });
  }
  forgetSettings();
}
