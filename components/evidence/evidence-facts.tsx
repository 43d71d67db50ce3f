import Link from 'next/link';
import { CodeBlock } from '@/components/ui/code-block';
import { FactList } from '@/components/ui/fact-list';
import { LongValue } from '@/components/ui/long-value';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { TimedText } from '@/components/ui/timed-text';
import type { EvidenceContent, EvidenceEvent } from '@/lib/domain/evidence/evidence';
import type { EvidenceTexts } from '@/messages/en/evidence';
import { fill } from '@/messages/fill';

/** What an evidence pack says, but for the checks: facts, policies, submissions and certificates. */
export function EvidenceFacts({ content, texts }: { content: EvidenceContent; texts: EvidenceTexts }) {
  const { onboarding, stream, principalArn, externalId, policies, supportKeys, submissions, audit, madeAt } = content;
  const { facts } = texts;
  const certificates = [...content.closures, ...content.deletions];
  return (
    <>
      <Panel title={texts.title}>
        <FactList
          facts={[
            { label: facts.company, value: <bdi>{onboarding.company}</bdi> },
            ...knownFact(facts.stream, stream?.arn),
            ...knownFact(facts.principal, principalArn),
            ...knownFact(facts.externalId, externalId),
            ...knownFact(facts.role, onboarding.roleArn),
            ...knownFact(facts.key, onboarding.keyId),
            { label: facts.pin, value: supportKeys.pin, mono: true },
            { label: facts.audit, value: fill(facts.auditText, { length: audit.length, hash: audit.hash }), mono: true },
            { label: facts.head, value: audit.head, mono: true },
            { label: facts.made, value: <Time at={madeAt} /> },
          ]}
        />
      </Panel>
      {(policies.permission !== null || policies.trust !== null) && (
        <Panel title={texts.policies}>
          <div className="grid gap-4">
            {policies.trust !== null && <CodeBlock code={JSON.stringify(policies.trust, null, 2)} label={texts.trust} />}
            {policies.permission !== null && <CodeBlock code={JSON.stringify(policies.permission, null, 2)} label={texts.permission} />}
          </div>
        </Panel>
      )}
      {submissions.length > 0 && (
        <Panel title={texts.submissions}>
          <ul className="grid gap-4">
            {submissions.map((submission) => (
              <li key={submission.id}>
                <p className="font-mono text-small">
                  <LongValue value={submission.roleArn ?? submission.keyId ?? '–'} />
                </p>
                <p className="text-muted text-small">
                  <Time at={submission.submittedAt} />
                </p>
                <p className="text-small">
                  {texts.sha256}:{' '}
                  <span className="font-mono">
                    <LongValue value={submission.sha256} />
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={texts.certificates}>
        {certificates.length === 0 && <p className="text-muted">{texts.noCertificates}</p>}
        <ul className="grid gap-3">
          {certificates.map((event) => (
            <li key={event.seq}>
              <Certificate event={event} texts={texts} />{' '}
              <Link className="link print:hidden" href={`/onboarding/${onboarding.id}/evidence/${aboutOf(event)}`} prefetch={false}>
                {texts.certificate.link}
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

/** A role has no access key and a key no external ID: what an onboarding does not have is left out. */
function knownFact(label: string, value: string | null | undefined) {
  return value === null || value === undefined ? [] : [{ label, value, mono: true }];
}

/** By what its certificate is asked for: the run that AWS refused, or the submission whose message is gone. */
function aboutOf({ details }: EvidenceEvent): string {
  return details['runId'] ?? details['submissionId'] ?? '';
}

function Certificate({ event, texts }: { event: EvidenceEvent; texts: EvidenceTexts }) {
  const sentence = event.action === 'access.closed' ? texts.closed : texts.deleted;
  const { roleArn = '', submissionId = '' } = event.details;
  return <TimedText at={event.at} text={fill(sentence, { roleArn, submissionId, seq: event.seq, hash: event.hash, time: '{time}' })} />;
}
