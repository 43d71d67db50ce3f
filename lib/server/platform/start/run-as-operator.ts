import 'server-only';
import type { Actor } from '@/lib/server/audit/record-audit';
import { closeDatabase, openDatabase } from '@/lib/server/platform/db/open-database';
import { makeLocalSecrets } from '@/lib/server/platform/start/start-node';

/** Whoever runs the operator's command on the machine; the audit knows them by this name. */
export const operator: Actor = { id: 'operator', network: null };

/** Runs one of the operator's verbs with the database open, beside a running portal or alone, and lets go of it afterwards. */
export async function runAsOperator<Value>(work: () => Promise<Value>): Promise<Value> {
  makeLocalSecrets();
  await openDatabase();
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}
