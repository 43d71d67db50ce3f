import { listAccesses, type Portal, reportMinutes } from './ask-portal';
import { DeliveryLine } from './delivery-line';
import type { MinuteReport } from './minute-tally';
import { readTakenKeys, type SealedAccess } from './read-taken-keys';
import { type Access, makeSender, type Target } from './send-batch';

type Options = {
  portal: Portal;
  /** Where take-key.mjs puts the keys that it takes. */
  folder: string;
  /** Microshare's AWS identity, which customers' roles trust. */
  identity: { accessKeyId: string; secretAccessKey: string };
  endpoints: { kinesis: string; sts: string };
  now?: () => number;
  /** Which onboardings it serves, where several services share them; all where nothing is said. */
  serves?: (onboardingId: string) => boolean;
};

type Offer = { stream: Target; accesses: SealedAccess[] };
export type Pusher = { beat: () => Promise<void>; close: () => void };

/**
 * Stands in for Microshare's delivery service: each beat takes accesses over, sends what the devices made since, and reports the minutes
 * that are over. A report that gets no answer is sent again as it is.
 */
export function makePusher({ portal, folder, identity, endpoints, now = Date.now, serves = () => true }: Options): Pusher {
  const sender = makeSender({ identity, endpoints, now });
  const lines = new Map<string, DeliveryLine>();
  let unreported: MinuteReport[] = [];

  async function takeOver(): Promise<void> {
    const listed = await listAccesses(portal);
    const roles = new Map<string, Offer>();
    for (const { onboardingId, sealedAt, roleArn, externalId, stream } of listed) {
      const offer = roles.get(onboardingId) ?? { stream, accesses: [] };
      offer.accesses.push({ sealedAt, access: { kind: 'role', roleArn, externalId } });
      roles.set(onboardingId, offer);
    }
    const taken = readTakenKeys(folder);
    for (const onboardingId of new Set([...roles.keys(), ...taken.keys()].filter(serves))) {
      const offers = [roles.get(onboardingId), taken.get(onboardingId)].filter((offer) => offer !== undefined);
      const [{ stream } = { stream: null }] = offers;
      if (stream === null) continue;
      const line = lines.get(onboardingId) ?? new DeliveryLine(onboardingId, stream, now());
      // Whether a key may be used is what the portal answers to a report of it.
      lines.set(onboardingId, line.offer(newestFirst(offers), roles.has(onboardingId) || line.mayUse));
    }
    for (const [onboardingId, line] of lines) if (!roles.has(onboardingId) && !taken.has(onboardingId)) line.mayUse = false;
  }

  async function report(): Promise<void> {
    while (unreported.length > 0) {
      const part = unreported.slice(0, 1_000);
      const { refused, stopped } = await reportMinutes(portal, part);
      unreported = unreported.slice(part.length);
      const unknown = refused.filter(({ reason }) => reason === 'not-in-use');
      const out = new Set([...unknown, ...stopped].map(({ onboardingId }) => onboardingId));
      for (const { onboardingId } of part) {
        const line = lines.get(onboardingId);
        if (line !== undefined) line.mayUse = !out.has(onboardingId);
      }
      for (const { onboardingId, status } of stopped) if (status === 'retired') lines.delete(onboardingId);
    }
  }

  return {
    beat: async () => {
      await takeOver();
      // Before anything is sent: that belongs to the minute which has begun.
      for (const line of lines.values()) unreported.push(...line.minutesOver(now()));
      await Promise.all([...lines.values()].map((line) => line.deliver(sender, now)));
      await report();
    },
    close: sender.close,
  };
}

/** A role or key that was replaced stays the one to fall back on, until the portal or whoever hands keys over takes it away. */
function newestFirst(offers: readonly Offer[]): Access[] {
  const all = offers.flatMap(({ accesses }) => accesses);
  return all.sort((one, other) => other.sealedAt.localeCompare(one.sealedAt)).map(({ access }) => access);
}

/** Beats until it is closed, each time so many milliseconds after the beat before ended. What goes wrong is said and tried again. */
export function startPusher(options: Options, everyMs = 5_000): { close: () => Promise<void> } {
  const pusher = makePusher(options);
  let timer: NodeJS.Timeout | null = null;
  let ended = false;
  let beating: Promise<void> = Promise.resolve();
  const next = () => {
    beating = pusher.beat().catch((fault: unknown) => {
      if (!ended) process.stderr.write(`The delivery service will try again: ${fault instanceof Error ? fault.message : 'no answer'}\n`);
    });
    void beating.then(() => {
      if (!ended) timer = setTimeout(next, everyMs);
    });
  };
  next();
  return {
    close: async () => {
      ended = true;
      if (timer !== null) clearTimeout(timer);
      await beating;
      pusher.close();
    },
  };
}
