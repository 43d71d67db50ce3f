import 'server-only';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';

/** A sign-in that was refused: by which way and from which network, nothing of who it may have been. */
export async function auditRefusedSignIn(
  network: string | null,
  method: 'mail-link' | 'sign-up' | 'invitation' | 'passkey' | 'oidc',
): Promise<void> {
  const actor = { id: 'visitor', network };
  await inTransaction(async (tx) => ok(await recordAudit(tx, actor, 'sign-in.refused', null, { chain: 'portal', details: { method } })));
}
