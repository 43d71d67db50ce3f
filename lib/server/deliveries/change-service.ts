import 'server-only';
import { tokenOverlapHours } from '@/lib/domain/deliveries/retention';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { makeToken } from '@/lib/server/platform/mail/links';

type NoSuchService = { kind: 'no-such-service' };

/** Registers a delivery service and returns its token, which is stored only as an HMAC. A revoked one of that name comes back with a new token. */
export async function createService(tx: Tx, actor: Actor, name: string): Promise<Result<{ token: string }, { kind: 'name-taken' }>> {
  const { token, hash } = makeToken();
  const before = await tx.deliveryService.findUnique({ where: { name } });
  if (before !== null && before.revokedAt === null) return err({ kind: 'name-taken' });
  const fresh = { tokenHash: hash, previousTokenHash: null, previousUntil: null, revokedAt: null };
  const { id } = await tx.deliveryService.upsert({ where: { name }, create: { name, ...fresh }, update: fresh });
  await recordAudit(tx, actor, 'delivery-service.created', id, { chain: 'portal', details: { name } });
  return ok({ token });
}

/** Gives a delivery service a new token. The one before is taken for a day, so that the change leaves no gap. */
export async function rotateService(
  tx: Tx,
  actor: Actor,
  name: string,
  now: Date,
): Promise<Result<{ token: string; previousUntil: string }, NoSuchService>> {
  const service = await tx.deliveryService.findUnique({ where: { name } });
  if (service === null || service.revokedAt !== null) return err({ kind: 'no-such-service' });
  const { token, hash } = makeToken();
  const previousUntil = new Date(now.getTime() + tokenOverlapHours * 3_600_000);
  const rotated = { tokenHash: hash, previousTokenHash: service.tokenHash, previousUntil };
  await tx.deliveryService.update({ where: { id: service.id }, data: rotated });
  await recordAudit(tx, actor, 'delivery-service.rotated', service.id, { chain: 'portal', details: { name } });
  return ok({ token, previousUntil: previousUntil.toISOString() });
}

/** Ends a delivery service at once, with both of its tokens. What it reported stays. */
export async function revokeService(tx: Tx, actor: Actor, name: string, now: Date): Promise<Result<void, NoSuchService>> {
  const ended = { revokedAt: now, previousTokenHash: null, previousUntil: null };
  const service = await tx.deliveryService.findUnique({ where: { name } });
  if (service === null || service.revokedAt !== null) return err({ kind: 'no-such-service' });
  await tx.deliveryService.update({ where: { id: service.id }, data: ended });
  await recordAudit(tx, actor, 'delivery-service.revoked', service.id, { chain: 'portal', details: { name } });
  return ok(undefined);
}
