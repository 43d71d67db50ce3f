import 'server-only';
import type { AuditEvent, Onboarding, ReturnedRequirement } from '@/generated/prisma/client';
import { currentAction, currentDetails, storedActions } from '@/lib/server/audit/old-names';
import { chainName } from '@/lib/server/audit/record-audit';
import type { Names } from '@/lib/server/onboarding/names-of';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { TimelineEntry } from '@/lib/wire/views';

const entriesMax = 300;

/** The audit events of one onboarding that its reader may see, oldest first; at most the newest 300. */
export function eventsOf(tx: Tx, onboarding: Onboarding, actions: readonly string[]): Promise<AuditEvent[]> {
  return tx.auditEvent
    .findMany({
      where: { subject: onboarding.id, chain: chainName({ customerId: onboarding.customerId }), action: { in: storedActions(actions) } },
      orderBy: { seq: 'desc' },
      take: entriesMax,
    })
    .then((events) => events.reverse());
}

/**
 * The events as people read them. What a person wrote is in no audit event: the reasons of returns come from their own rows, of which
 * each such event made one, in the same order.
 */
export function timelineOf(events: readonly AuditEvent[], returns: readonly ReturnedRequirement[], names: Names): TimelineEntry[] {
  let row = returns.length - events.filter(({ action }) => action === 'onboarding.returned').length;
  return events.map((event) => {
    const entry = entryOf(event, names);
    if (event.action !== 'onboarding.returned') return entry;
    const reason = returns[row]?.reason ?? '';
    row += 1;
    return { ...entry, values: { ...entry.values, reason } };
  });
}

function entryOf(event: AuditEvent, names: Names): TimelineEntry {
  const { name, side } = names(event.actor);
  const details = Object.entries(currentDetails(fromJson<Record<string, unknown>>(event.details)));
  const values = Object.fromEntries(details.filter(([, value]) => value !== null).map(([key, value]) => [key, String(value)]));
  return { at: event.at.toISOString(), by: name, side, action: currentAction(event.action), values };
}
