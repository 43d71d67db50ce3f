'use client';

import type { ReactNode } from 'react';
import type { Desk } from '@/components/onboarding/desk/desk';
import { LadderList } from '@/components/onboarding/ladder/ladder-list';
import { ReceiptPanel } from '@/components/onboarding/seal/receipt-panel';
import { SealLines } from '@/components/onboarding/seal/seal-lines';
import { useJourneyWords } from '@/components/onboarding/words';
import { FactList } from '@/components/ui/fact-list';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Time } from '@/components/ui/time';
import { isDue } from '@/lib/domain/requirements';
import type { HandoverView, OnboardingView } from '@/lib/wire/views';
import { fill } from '@/messages/fill';

/** After the handover: what happens next and by when, what to delete, the proof, how to end the access. */
export function DoneStep({ view, desk }: { view: OnboardingView; desk: Desk }) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.done;
  const method = view.handover?.method ?? view.method;
  const next = nextOf(view);
  const deadline = view.requirements.find((requirement) => isDue(requirement) && requirement.side === 'portal')?.deadline ?? null;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <div className="grid gap-6">
        {desk.at === 'handed-over' && <SealLines desk={desk} method={desk.held.access.kind} />}
        {next !== null && (
          <Part title={words.next}>
            <p>{words[next]}</p>
            {view.liveSince !== null && (
              <p>
                {words.liveSince} <Time at={view.liveSince} form="weekday" />.
              </p>
            )}
            <p className="text-muted">
              {deadline !== null && (
                <>
                  {words.by} <Time at={deadline} form="weekday" />.{' '}
                </>
              )}
              {words.mailed}
            </p>
          </Part>
        )}
        {view.handover?.method === 'keys' && view.status !== 'retired' && (
          <Notice title={words.deleteTitle} tone="attention">
            {words.delete}
          </Notice>
        )}
        {method !== null && (
          <Part title={words.revokeTitle}>
            <p className="text-muted">{method === 'role' ? words.revokeRole : words.revokeKeys}</p>
            <Given access={view.accessToRevoke} />
          </Part>
        )}
      </div>
      {desk.at === 'handed-over' && <ReceiptPanel receipt={desk.receipt} />}
      {view.handover !== null && desk.at !== 'handed-over' && <HandedOver handover={view.handover} />}
      {view.lastRun !== null && method !== null && (
        <div className="grid min-w-0 gap-3 lg:col-span-2">
          <h3 className="font-semibold text-lead">{words.proof}</h3>
          {view.handover?.tested === false && <p className="text-muted">{words.noProof}</p>}
          <LadderList climbed={null} method={view.lastRun.method} onFrom={null} rungs={view.lastRun.rungs} view={view} />
        </div>
      )}
    </div>
  );
}

function HandedOver({ handover }: { handover: HandoverView }) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.done;
  const { seal } = onboarding;
  return (
    <Panel level={3} title={words.handover}>
      <FactList
        facts={[
          { label: seal.handedOverAt, value: <Time at={handover.handedOverAt} /> },
          { label: handover.method === 'role' ? words.role : words.key, value: handover.roleArn ?? handover.keyId ?? '', mono: true },
          { label: words.test, value: handover.tested ? words.tested : words.untested },
          { label: seal.sha256, value: <Fingerprint tools={false} value={handover.sha256} /> },
          {
            label: seal.recipients,
            value: handover.recipients.map((recipient) => <Fingerprint className="mb-2" key={recipient} tools={false} value={recipient} />),
          },
        ]}
      />
      <h4 className="mt-4 font-semibold text-small">{words.openings}</h4>
      {handover.openings.length === 0 ? (
        <p className="text-muted text-small">{words.notOpened}</p>
      ) : (
        <ul className="text-small">
          {handover.openings.map((opening) => (
            <li key={opening.at}>
              <Time at={opening.at} />: {fill(words[opening.kind], { by: opening.by })}
            </li>
          ))}
        </ul>
      )}
      {!handover.available && <p className="mt-2 text-muted text-small">{words.gone}</p>}
    </Panel>
  );
}

/** All that was ever handed over here: what there is to take away in AWS. */
function Given({ access }: { access: OnboardingView['accessToRevoke'] }) {
  const all = [...access.roleArns, ...access.keyIds];
  return (
    <ul className="font-mono text-small">
      {all.map((given) => (
        <li key={given}>{given}</li>
      ))}
    </ul>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid max-w-measure gap-1">
      <h3 className="font-semibold text-lead">{title}</h3>
      {children}
    </div>
  );
}

function nextOf({ status }: OnboardingView): 'nextReview' | 'nextApproved' | 'nextLive' | null {
  switch (status) {
    case 'handed-over':
    case 'in-review':
      return 'nextReview';
    case 'approved':
      return 'nextApproved';
    case 'live':
      return 'nextLive';
    case 'draft':
    case 'returned':
    case 'paused':
    case 'degraded':
    case 'retired':
      return null;
  }
}
