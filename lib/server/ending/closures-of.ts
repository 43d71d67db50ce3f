import 'server-only';
import type { AuditEvent } from '@/generated/prisma/client';
import { type Closure, closures } from '@/lib/domain/onboarding/closure';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import type { OnboardingView } from '@/lib/wire/views';

/** What AWS said last of each role that was tried for its end, from an onboarding's events, oldest first. */
export function closuresOf(events: readonly AuditEvent[]): OnboardingView['closures'] {
  const last = new Map<string, OnboardingView['closures'][number]>();
  for (const { action, at, details } of events) {
    if (action !== 'access.closed' && action !== 'access.not-closed') continue;
    const { roleArn = '', closure, runId = '' } = fromJson<{ roleArn?: string; closure?: string; runId?: string }>(details);
    last.set(roleArn, { roleArn, closure: closureIn(closure), at: at.toISOString(), runId });
  }
  return [...last.values()];
}

function closureIn(text: string | undefined): Closure {
  return closures.find((known) => known === text) ?? 'unclear';
}
