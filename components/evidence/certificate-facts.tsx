import { FactList } from '@/components/ui/fact-list';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { TimedText } from '@/components/ui/timed-text';
import type { CertificateContent } from '@/lib/domain/evidence/certificate';
import type { EvidenceTexts } from '@/messages/en/evidence';
import { fill } from '@/messages/fill';

/** What is certified, in one sentence, with what it proves and does not, and the facts that it rests on. */
export function CertificateFacts({ content, texts }: { content: CertificateContent; texts: EvidenceTexts }) {
  const { kind, onboarding, stream, principalArn, event, submission, audit, madeAt } = content;
  const { facts, certificate } = texts;
  const { roleArn = '–' } = event.details;
  return (
    <Panel title={certificate.kinds[kind].title}>
      <p className="max-w-measure font-medium">
        <TimedText at={event.at} text={fill(certificate.kinds[kind].says, { roleArn, company: onboarding.company, time: '{time}' })} />
      </p>
      <p className="mt-2 mb-4 max-w-measure text-muted">{certificate.kinds[kind].limits}</p>
      <FactList
        facts={[
          { label: facts.company, value: <bdi>{onboarding.company}</bdi> },
          { label: facts.stream, value: stream?.arn ?? '–', mono: true },
          ...(kind === 'role-closed'
            ? [
                { label: facts.role, value: roleArn, mono: true },
                { label: facts.principal, value: principalArn ?? '–', mono: true },
              ]
            : []),
          ...(submission === null
            ? []
            : [
                { label: certificate.access, value: submission.roleArn ?? submission.keyId ?? '–', mono: true },
                { label: certificate.submitted, value: <Time at={submission.submittedAt} /> },
                { label: texts.sha256, value: submission.sha256, mono: true },
              ]),
          { label: certificate.event, value: `${event.seq}, ${event.hash}`, mono: true },
          { label: facts.audit, value: fill(facts.auditText, { length: audit.length, hash: audit.hash }), mono: true },
          { label: facts.head, value: audit.head, mono: true },
          { label: facts.made, value: <Time at={madeAt} /> },
        ]}
      />
    </Panel>
  );
}
