import 'server-only';
import type { JobData, QueueName } from '@/lib/server/platform/jobs/queues';

/** Does one job. It may run twice (a node can die after the work and before the record of it), so it must bear that. */
export type JobRunner<Name extends QueueName> = (jobId: string, data: JobData[Name]) => Promise<void>;

/** Who does the jobs of each queue; loaded when the first one comes. */
export const runners: { [Name in QueueName]: JobRunner<Name> } = {
  mail: async (jobId, data) => (await import('@/lib/server/platform/mail/send-mail-job')).sendMailJob(jobId, data),
  approvals: async (_, { onboardingId }) => (await import('@/lib/server/review/effect-approval')).effectApproval(onboardingId, new Date()),
  reminders: async () => {
    await (await import('@/lib/server/platform/mail/enqueue-reminders')).enqueueReminders(new Date());
    await (await import('@/lib/server/platform/mail/enqueue-renewals')).enqueueRenewals(new Date());
    await (await import('@/lib/server/ending/ask-for-reviews')).askForReviews(new Date());
  },
  digest: async () => (await import('@/lib/server/platform/mail/enqueue-digest')).enqueueDigest(new Date()),
  purge: async () => {
    await (await import('@/lib/server/platform/jobs/purge')).purge(new Date());
    await (await import('@/lib/server/submissions/wrap-stored-messages')).wrapStoredMessages();
  },
  'purge-deliveries': async () => {
    await (await import('@/lib/server/deliveries/purge-deliveries')).purgeDeliveries(new Date());
  },
  'refused-sign-ins': async () => (await import('@/lib/server/people/sign-in/count-refused-sign-in')).auditRefusedSignIns(new Date()),
  webhook: async (_, data) => (await import('@/lib/server/webhooks/send-webhook-job')).sendWebhookJob(data),
  watch: async () => (await import('@/lib/server/deliveries/watch-accesses')).watchAccesses(new Date()),
  'check-role': async (_, { onboardingId }) => (await import('@/lib/server/deliveries/check-role')).checkRole(onboardingId, new Date()),
  'prove-closed': async (_, data) => (await import('@/lib/server/ending/prove-closed')).proveAllClosed(data),
  'new-links': async (_, data) => (await import('@/lib/server/platform/mail/mail-new-links')).mailNewLinks(data),
};
