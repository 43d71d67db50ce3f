import 'server-only';
import { type Arrival, contradictions, type IsolationReport } from '@/lib/domain/isolation';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { readSandboxUser, type SandboxUserFault } from '@/lib/server/platform/isolation/sandbox-user';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { log } from '@/lib/server/platform/log/log';
import { arrivalField, isolationReportInput, nonceField } from '@/lib/wire/isolation';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

/**
 * Ends a check and says what arrived of it, to whoever began it. `report` is what the sandbox's browser saw; where that and the arrivals
 * contradict each other, staff find it in the audit.
 */
export async function endIsolationCheck(
  nonce: string,
  report: unknown,
): Promise<Result<{ arrived: Arrival[] }, SandboxUserFault | BadInput>> {
  const user = await readSandboxUser();
  if (!user.ok) return user;
  const input = parseInput(isolationReportInput, report);
  if (!input.ok) return input;
  if (!nonceField.safeParse(nonce).success) return err({ kind: 'not-found' });
  // One statement: what arrives later finds no row, what arrived before is in this one.
  const [row] = await db().$queryRaw<{ ways: string[]; expiresAt: Date }[]>`
    delete from isolation_check where nonce = ${nonce} and "beganBy" = ${user.value.id} returning ways, "expiresAt"`;
  if (row === undefined || row.expiresAt.getTime() < Date.now()) return err({ kind: 'not-found' });
  const arrived = row.ways.flatMap((way) => arrivalField.safeParse(way).data ?? []);
  await auditContradictions(user.value, input.value, arrived);
  return ok({ arrived });
}

/** Limited in all, since the report is a browser's word and the portal's chain is everybody's. */
async function auditContradictions(actor: Actor, report: IsolationReport, arrived: Arrival[]): Promise<void> {
  const found = contradictions(report, arrived);
  if (found.length === 0) return;
  log().warn({ ways: found, arrived }, 'a browser and this server saw different things in an isolation check');
  if (!(await takeLimit('isolation contradicted', { max: 100, windowSeconds: 3_600 })).ok) return;
  await inTransaction(async (tx) => {
    await recordAudit(tx, actor, 'isolation.contradicted', null, { chain: 'portal', details: { ways: found, arrived } });
    return ok(undefined);
  });
}
