import type { Translated } from '@/messages/language';

/** The evidence of one onboarding: a signed file, and the same to print. */
export const evidenceTexts = {
  title: 'Evidence',
  link: 'Evidence to download and print',
  lead: 'What the portal recorded of this onboarding: the stream, who may write and by which policies, every check with AWS’s request id, what was submitted, and where the audit stood. The file is signed.',
  back: 'Back to the onboarding',
  download: 'Download the signed file',
  none: 'No evidence is signed here.',
  noneText: 'Whoever operates this portal has set up no key for it (PORTAL_EVIDENCE_KEY_FILE).',
  key: 'Key that signs',
  keyText:
    'Compare this fingerprint with the one in your invitation, not with this page alone. The public key is at /.well-known/evidence-key.pem.',
  verify: 'Check the file, on a machine of your own',
  command: 'Command',
  verifyText:
    'The command names every field that is not as it was signed. With an export of your CloudTrail it looks up each call by its request id; records are data events, which an export has only where your trail records them.',
  limits:
    'What the signature cannot do: whoever has taken over the portal’s server and keeps it can sign whatever they like with this key. What AWS recorded in your own CloudTrail, and evidence that you downloaded before, are out of their reach.',
  facts: {
    company: 'Company',
    stream: 'Stream',
    principal: 'Principal of Microshare',
    externalId: 'External ID',
    role: 'Role',
    key: 'Access key',
    pin: 'Support keys, check number',
    audit: 'Audit of your company',
    auditText: '{length} events, last {hash}',
    head: 'Head of all audits',
    made: 'Made',
  },
  policies: 'Policies as the guide offers them',
  permission: 'Permission policy',
  trust: 'Trust policy',
  runs: 'Checks',
  run: 'Test of {time}',
  session: 'Role session name:',
  columns: { check: 'Check', outcome: 'Outcome', observer: 'Observed by', at: 'Time', requestId: 'AWS request id' },
  observers: {
    server: 'Microshare’s server',
    browser: 'The customer’s browser',
    customer: 'The customer',
    staff: 'Microshare’s staff',
  },
  submissions: 'What was submitted',
  sha256: 'SHA-256 of the sealed message',
  certificates: 'Certificates',
  closed: 'The role {roleArn} was proven closed on {time}: AWS refused it to the portal. Audit event {seq}, {hash}.',
  deleted: 'The sealed message of the submission {submissionId} was deleted on {time}. Audit event {seq}, {hash}.',
  certificate: {
    title: 'Certificate',
    link: 'Certificate',
    lead: 'One event of the audit, with what it rests on. The file is signed with the key that signs evidence.',
    back: 'All evidence of the onboarding',
    kinds: {
      'role-closed': {
        title: 'A role is closed',
        says: 'On {time} AWS refused the role {roleArn} to Microshare’s portal.',
        limits:
          'It holds for that moment: whoever may change the role’s trust can open it again. Sessions that were issued before may have lived on for up to an hour, unless they were revoked.',
      },
      'message-deleted': {
        title: 'A sealed message is deleted',
        says: 'On {time} the portal deleted the sealed message that {company} had submitted.',
        limits:
          'It speaks of the portal’s database and of the data key that the message was encrypted with. A backup that still holds the message cannot be read without that key; how long the operator keeps copies of such keys is for them to say. An access that Microshare took out of the message before is ended in AWS, not by this.',
      },
    },
    access: 'Access in it',
    submitted: 'Submitted',
    event: 'Event in the audit',
  },
  noCertificates: 'No access was proven closed, and no sealed message was deleted so far.',
} as const;

export type EvidenceTexts = Translated<typeof evidenceTexts>;
