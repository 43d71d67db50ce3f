import 'server-only';
import type { DeliveryService } from '@/generated/prisma/client';
import { err, ok, type Result } from '@/lib/domain/result';
import { db } from '@/lib/server/platform/db/prisma';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { hashToken } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { Limited } from '@/lib/wire/faults';

export type ServiceFault = { kind: 'no-service' } | Limited;

const perService = { max: 600, windowSeconds: 60 };
const refusedPerSource = { max: 60, windowSeconds: 60 };

/**
 * The delivery service whose token a request carries (`Authorization: Bearer …`). A token that is wrong, revoked or past its overlap gets
 * one answer; those are counted by source, the requests of a service by the service.
 */
export async function findService(request: Request, now: Date): Promise<Result<DeliveryService, ServiceFault>> {
  const token = /^Bearer ([\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const service = token === undefined ? null : await serviceOf(hashToken(token), now);
  if (service === null) {
    const counted = await takeLimit(`delivery-service refused ${sourceIn(request.headers)}`, refusedPerSource);
    return counted.ok ? err({ kind: 'no-service' }) : counted;
  }
  const counted = await takeLimit(`delivery-service ${service.id}`, perService);
  if (!counted.ok) return counted;
  await recordSeen(service, now);
  return ok(service);
}

async function serviceOf(hash: string, now: Date): Promise<DeliveryService | null> {
  return db().deliveryService.findFirst({
    where: { revokedAt: null, OR: [{ tokenHash: hash }, { previousTokenHash: hash, previousUntil: { gt: now } }] },
  });
}

/** Once a minute is enough to say whether a service still comes. */
async function recordSeen({ id, lastSeenAt }: DeliveryService, now: Date): Promise<void> {
  if (lastSeenAt !== null && now.getTime() - lastSeenAt.getTime() < 60_000) return;
  await db().deliveryService.update({ where: { id }, data: { lastSeenAt: now } });
}
