import 'server-only';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { hashToken } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';

type Limits = { source: number; address: number; day: number; windowSeconds: number };

/**
 * Whether one more link may be mailed to this address, as the source that asks has counted: all its addresses, and this one in the window
 * and in a day. Nobody uses up what the owner of an address may ask for from elsewhere. Whoever is over the limit gets the same answer,
 * and no mail: the links that they have asked for stay valid.
 */
export async function mayMail(name: string, email: string, asked: Headers, limits: Limits): Promise<boolean> {
  const { windowSeconds } = limits;
  const source = sourceIn(asked);
  const pair = `${source} ${hashToken(email)}`;
  return (
    (await takeLimit(`${name} source ${source}`, { max: limits.source, windowSeconds })).ok &&
    (await takeLimit(`${name} address ${pair}`, { max: limits.address, windowSeconds })).ok &&
    (await takeLimit(`${name} day ${pair}`, { max: limits.day, windowSeconds: 86_400 })).ok
  );
}
