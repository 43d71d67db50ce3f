import type { Language } from '@/lib/domain/language';

/** What a page loads when it needs it: the setup guide, and the sentences for what goes wrong. One language reaches the browser. */
export const lazyCatalogues = {
  en: {
    access: async () => (await import('@/messages/en/access')).accessTexts,
    adminMessage: async () => (await import('@/messages/en/admin-message')).adminMessage,
    diagnosis: async () => (await import('@/messages/en/diagnosis')).textOfDiagnosis,
    envelope: async () => (await import('@/messages/en/envelope')).envelopeTexts,
    guide: async () => (await import('@/messages/en/guide')).guide,
    trustPolicy: async () => (await import('@/messages/en/trust-policy')).trustPolicyTexts,
  },
  de: {
    access: async () => (await import('@/messages/de/access')).accessTexts,
    adminMessage: async () => (await import('@/messages/de/admin-message')).adminMessage,
    diagnosis: async () => (await import('@/messages/de/diagnosis')).textOfDiagnosis,
    envelope: async () => (await import('@/messages/de/envelope')).envelopeTexts,
    guide: async () => (await import('@/messages/de/guide')).guide,
    trustPolicy: async () => (await import('@/messages/de/trust-policy')).trustPolicyTexts,
  },
} satisfies Record<Language, object>;
