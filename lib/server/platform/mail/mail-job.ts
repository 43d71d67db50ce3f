import 'server-only';
import type { MailTemplate } from '@/lib/domain/mail';

/**
 * A mail as its job holds it. Address and values are wrapped (see wrap-mail.ts): links carry tokens, and no table may hold a usable one.
 * With `gathers` its notices say which onboardings it is about.
 */
export type MailJob = { template: MailTemplate; personId: string | null; wrapped: string; gathers?: boolean };
