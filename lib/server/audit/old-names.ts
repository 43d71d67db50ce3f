import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { currentCause, currentName } from '@/lib/domain/onboarding/old-names';

/**
 * Actions under the names of the first releases. Audit events are hashed and never rewritten, so every reader maps them here, and
 * every query for an action asks for both names.
 */
const oldActions: Readonly<Record<string, string>> = {
  'handover.received': 'submission.received',
  'handover.opened': 'submission.opened',
  'handover.downloaded': 'submission.downloaded',
  'handover.matched': 'submission.matched',
  'handover.mismatched': 'submission.mismatched',
  'handover.refused': 'submission.refused',
  'handover.reseal-read': 'submission.reseal-read',
  'handover.resealed': 'submission.resealed',
};

/** Today's name of a stored action. */
export function currentAction(stored: string): string {
  return Object.hasOwn(oldActions, stored) ? (oldActions[stored] ?? stored) : stored;
}

/** Every name under which these actions may stand in the table. */
export function storedActions(actions: readonly string[]): string[] {
  return [...actions, ...Object.keys(oldActions).filter((old) => actions.includes(currentAction(old)))];
}

/** Events whose action begins with this text, under either name. */
export function actionBegins(text: string): Prisma.AuditEventWhereInput {
  const old = Object.keys(oldActions).filter((name) => currentAction(name).startsWith(text));
  return { OR: [{ action: { startsWith: text } }, { action: { in: old } }] };
}

/** Events that name this submission in their details, under either name of the field. */
export function namesSubmission(submissionId: string): Prisma.AuditEventWhereInput {
  return { OR: ['submissionId', 'handoverId'].map((field) => ({ details: { path: [field], equals: submissionId } })) };
}

/** Stored details with today's names of fields and tags. */
export function currentDetails(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(stored).map(([field, value]) => [currentName(field), typeof value === 'string' ? currentValue(field, value) : value]),
  );
}

function currentValue(field: string, value: string): string {
  return field === 'cause' ? currentCause(value) : currentName(value);
}
