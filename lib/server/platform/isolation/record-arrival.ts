import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';
import { arrivalField, nonceField } from '@/lib/wire/isolation';

/**
 * Notes that a request of an isolation check has arrived: the one GET that changes something. The nonce is the proof, since a sandbox
 * sends no cookie. An unknown nonce or way changes nothing, and costs one look at an index, less than a limit would; the answer is the
 * same for all.
 */
export async function recordArrival(nonce: string, way: string): Promise<void> {
  const arrival = arrivalField.safeParse(way);
  if (!arrival.success || !nonceField.safeParse(nonce).success) return;
  await db().isolationCheck.updateMany({
    where: { nonce, expiresAt: { gt: new Date() }, NOT: { ways: { has: arrival.data } } },
    data: { ways: { push: arrival.data } },
  });
}
