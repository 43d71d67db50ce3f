import type { EvidenceContent, EvidenceEvent, EvidenceRun, EvidenceSubmission, SignedFile } from '@/lib/domain/evidence/evidence';

export const certificateFormat = 'microshare-onboarding-certificate';

/** What is certified, by the event of the audit that it rests on. */
export const certificateKinds = { 'access.closed': 'role-closed', 'sealed-message.purged': 'message-deleted' } as const;
export type CertificateKind = (typeof certificateKinds)[keyof typeof certificateKinds];

/** One event with what it is about, and of no person but the company's name. Times are ISO 8601 in UTC. */
export type CertificateContent = Pick<EvidenceContent, 'madeAt' | 'portal' | 'stream' | 'principalArn' | 'audit'> & {
  kind: CertificateKind;
  onboarding: { id: string; company: string };
  event: EvidenceEvent;
  /** Of a closed role: the try that AWS refused. */
  runs: EvidenceRun[];
  /** Of a deleted message: what was submitted in it. */
  submission: EvidenceSubmission | null;
};

export type CertificateFile = SignedFile<typeof certificateFormat, CertificateContent>;
