import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FactList } from '@/components/ui/fact-list';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { SubmissionView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { submissions: texts } = caseTexts;

/** Every submission with its receipt and who opened it; the newest leads to the page that gives it out. */
export function CaseSubmissions({ onboardingId, submissions }: { onboardingId: string; submissions: readonly SubmissionView[] }) {
  const newestFirst = [...submissions].sort((one, other) => other.submittedAt.localeCompare(one.submittedAt));
  return (
    <Panel title={texts.title}>
      {newestFirst.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneLead}</EmptyState>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {newestFirst.map((submission, place) => (
            <li className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0" key={submission.id}>
              <Receipt submission={submission} />
              {submission.available && place === 0 && (
                <div>
                  <ButtonLink data-key="o" href={`/support/${onboardingId}/sealed?submission=${submission.id}`}>
                    {texts.open}
                  </ButtonLink>
                  <p className="mt-1 text-muted text-small">{texts.openLead}</p>
                </div>
              )}
              {!submission.available && <p className="text-muted text-small">{texts.gone}</p>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Receipt({ submission }: { submission: SubmissionView }) {
  return (
    <FactList
      facts={[
        { label: texts.at, value: <Time at={submission.submittedAt} /> },
        { label: texts.sha256, value: submission.sha256, mono: true },
        ...(submission.givenSha256 === null ? [] : [{ label: texts.givenSha256, value: submission.givenSha256, mono: true }]),
        {
          label: texts.recipients,
          value: <Recipients fingerprints={submission.recipients} />,
        },
        ...(submission.resealed === null ? [] : resealedFacts(submission.resealed)),
        {
          label: caseTexts.proof.title,
          value: submission.sealedByHand ? texts.byHand : submission.tested ? texts.tested : texts.notTested,
        },
        {
          label: texts.openings,
          value:
            submission.openings.length === 0 ? (
              texts.never
            ) : (
              <ul>
                {submission.openings.map((opening) => (
                  <li key={`${opening.at} ${opening.by}`}>
                    {fill(texts[opening.kind], { by: opening.by })}, <Time at={opening.at} />
                    {opening.kind === 'outside' && `: ${opening.equal ? texts.equal : texts.differs}`}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

/** What a rotation of the keys made of the message. */
export function resealedFacts({ at, by, sha256, recipients }: NonNullable<SubmissionView['resealed']>) {
  return [
    {
      label: texts.resealed,
      value: (
        <>
          <Time at={at} /> {fill(texts.resealedBy, { by })}
          <Recipients fingerprints={recipients} />
        </>
      ),
    },
    { label: texts.resealedSha256, value: sha256, mono: true },
  ];
}

export function Recipients({ fingerprints }: { fingerprints: readonly string[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {fingerprints.map((fingerprint) => (
        <li key={fingerprint}>
          <Fingerprint tools={false} value={fingerprint} />
        </li>
      ))}
    </ul>
  );
}
