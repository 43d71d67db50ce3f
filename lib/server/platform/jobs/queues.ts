import 'server-only';
import type { Queue } from 'pg-boss';
import { checkLeaseMs } from '@/lib/domain/deliveries/watch';
import type { MailJob } from '@/lib/server/platform/mail/mail-job';
import type { WebhookEvent } from '@/lib/server/webhooks/try-webhook';

/** What each queue's jobs carry: ids, never contents. */
export type JobData = {
  mail: MailJob;
  approvals: { onboardingId: string };
  reminders: Record<string, never>;
  digest: Record<string, never>;
  purge: Record<string, never>;
  'purge-deliveries': Record<string, never>;
  'refused-sign-ins': Record<string, never>;
  watch: Record<string, never>;
  webhook: { webhookId: string; event: WebhookEvent };
  'check-role': { onboardingId: string };
  'new-links': { pin: string };
  'prove-closed': { onboardingId: string };
};
export type QueueName = keyof JobData;

/**
 * The queues. `short` keeps at most one waiting job per singleton key (or per queue, without one); `standard` keeps all. Mail is
 * tried for about two days: after 5 s, 10 s, 20 s … A job that fails for good stays, and admins see it.
 */
export const queues: Record<QueueName, Omit<Queue, 'name'>> = {
  mail: { policy: 'standard', retryLimit: 14, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 },
  // One job an approval, begun when its time has come.
  approvals: { policy: 'standard', retryLimit: 20, retryDelay: 5, retryBackoff: true, expireInSeconds: 60 },
  reminders: { policy: 'short', retryLimit: 3, retryDelay: 30, retryBackoff: true },
  digest: { policy: 'short', retryLimit: 3, retryDelay: 30, retryBackoff: true },
  purge: { policy: 'short', retryLimit: 3, retryDelay: 60, retryBackoff: true },
  'purge-deliveries': { policy: 'short', retryLimit: 3, retryDelay: 60, retryBackoff: true },
  'refused-sign-ins': { policy: 'short', retryLimit: 3, retryDelay: 60, retryBackoff: true },
  // Tried for about half a day: after 30 s, 1 min, 2 min …
  webhook: { policy: 'standard', retryLimit: 10, retryDelay: 30, retryBackoff: true, expireInSeconds: 60 },
  watch: { policy: 'short', retryLimit: 3, retryDelay: 30, retryBackoff: true },
  // A job whose node ended goes to another when the check's lease is over.
  'check-role': { policy: 'short', retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: checkLeaseMs / 1_000 },
  'prove-closed': { policy: 'standard', retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: 600 },
  // While nodes are replaced one by one, those with the older keys leave it to the others.
  'new-links': { policy: 'standard', retryLimit: 200, retryDelay: 15, expireInSeconds: 3_600 },
};

/** Which jobs come by themselves, and when (UTC). */
export const schedules: Partial<Record<QueueName, string>> = {
  reminders: '7 * * * *',
  digest: '30 6 * * *',
  purge: '10 3 * * *',
  'purge-deliveries': '23 * * * *',
  'refused-sign-ins': '2 * * * *',
  watch: '*/10 * * * *',
};
