import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FactList } from '@/components/ui/fact-list';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import type { HandoverView } from '@/lib/wire/views';
import { caseWords } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { handovers: words } = caseWords;

/** Every handover with its receipt and who opened it; the newest leads to the surface that opens it. */
export function CaseHandovers({ onboardingId, handovers }: { onboardingId: string; handovers: readonly HandoverView[] }) {
  const newestFirst = [...handovers].sort((one, other) => other.handedOverAt.localeCompare(one.handedOverAt));
  return (
    <Panel title={words.title}>
      {newestFirst.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {newestFirst.map((handover, place) => (
            <li className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0" key={handover.id}>
              <Receipt handover={handover} />
              {handover.available && place === 0 && (
                <div>
                  <ButtonLink href={`/support/${onboardingId}/open?handover=${handover.id}`}>{words.open}</ButtonLink>
                  <p className="mt-1 text-muted text-small">{words.openLead}</p>
                </div>
              )}
              {!handover.available && <p className="text-muted text-small">{words.gone}</p>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Receipt({ handover }: { handover: HandoverView }) {
  return (
    <FactList
      facts={[
        { label: words.at, value: <Time at={handover.handedOverAt} /> },
        { label: words.sha256, value: handover.sha256, mono: true },
        {
          label: words.recipients,
          value: <Recipients fingerprints={handover.recipients} />,
        },
        ...(handover.resealed === null ? [] : resealedFacts(handover.resealed)),
        { label: caseWords.proof.title, value: handover.sealedByHand ? words.byHand : handover.tested ? words.tested : words.notTested },
        {
          label: words.openings,
          value:
            handover.openings.length === 0 ? (
              words.never
            ) : (
              <ul>
                {handover.openings.map((opening) => (
                  <li key={`${opening.at} ${opening.by}`}>
                    {fill(words[opening.kind], { by: opening.by })}, <Time at={opening.at} />
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
export function resealedFacts({ at, by, sha256, recipients }: NonNullable<HandoverView['resealed']>) {
  return [
    {
      label: words.resealed,
      value: (
        <>
          <Time at={at} /> {fill(words.resealedBy, { by })}
          <Recipients fingerprints={recipients} />
        </>
      ),
    },
    { label: words.resealedSha256, value: sha256, mono: true },
  ];
}

function Recipients({ fingerprints }: { fingerprints: readonly string[] }) {
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
