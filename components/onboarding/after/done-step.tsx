'use client';

import type { ReactNode } from 'react';
import type { AccessState } from '@/components/onboarding/access/access-state';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { ReceiptPanel } from '@/components/onboarding/seal/receipt-panel';
import { SealLines } from '@/components/onboarding/seal/seal-lines';
import { CheckList } from '@/components/onboarding/test/check-list';
import { classes } from '@/components/ui/classes';
import { FactList } from '@/components/ui/fact-list';
import { Fingerprint } from '@/components/ui/fingerprint';
import { LongValue } from '@/components/ui/long-value';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { Time } from '@/components/ui/time';
import { isDue } from '@/lib/domain/onboarding/turn';
import type { OnboardingView, SubmissionView } from '@/lib/wire/views';
import { fill } from '@/messages/fill';

/** After the submission: what happens next and by when, what to delete, the proof, how to end the access. */
export function DoneStep({ view, state }: { view: OnboardingView; state: AccessState }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.done;
  const method = view.submission?.method ?? view.method;
  const next = nextOf(view);
  // How the access of a retired onboarding is ended has a part of its own above the steps.
  const isRetired = view.status === 'retired';
  const deadline = view.requirements.find((requirement) => isDue(requirement) && requirement.side === 'microshare')?.deadline ?? null;
  return (
    <div className={classes('grid items-start gap-6', !isRetired && 'lg:grid-cols-2')}>
      {!isRetired && (
        <div className="grid gap-6">
          {state.at === 'submitted' && <SealLines state={state} method={state.held.access.kind} />}
          {next !== null && (
            <Part title={texts.next}>
              <p>{texts[next]}</p>
              {view.liveSince !== null && (
                <p>
                  {texts.liveSince} <Time at={view.liveSince} form="weekday" />.
                </p>
              )}
              <p className="text-muted">
                {next !== 'nextLive' && deadline !== null && (
                  <>
                    {texts.by} <Time at={deadline} form="weekday" />.{' '}
                  </>
                )}
                {texts.mailed}
              </p>
            </Part>
          )}
          {view.submission?.method === 'keys' && (
            <Notice title={texts.deleteTitle} tone="attention">
              {texts.delete}
            </Notice>
          )}
          {method !== null && (
            <Part title={texts.revokeTitle}>
              <p className="text-muted">{method === 'role' ? texts.revokeRole : texts.revokeKeys}</p>
              <AccessToRevoke access={view.accessToRevoke} />
            </Part>
          )}
        </div>
      )}
      {state.at === 'submitted' && <ReceiptPanel receipt={state.receipt} />}
      {view.submission !== null && state.at !== 'submitted' && <Submitted submission={view.submission} view={view} />}
      {view.lastRun !== null && view.submission !== null && (
        <div className="grid min-w-0 gap-3 lg:col-span-2">
          <h3 className="font-semibold text-lead">{texts.proof}</h3>
          {next === 'nextReview' && !view.submission.tested && <p className="text-muted">{texts.noProof}</p>}
          <CheckList
            atRest={texts.atRest}
            checks={view.lastRun.checks}
            method={view.lastRun.method}
            onRunFromHere={null}
            tabRun={null}
            view={view}
          />
        </div>
      )}
    </div>
  );
}

function Submitted({ submission, view }: { submission: SubmissionView; view: OnboardingView }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.done;
  const { seal } = onboarding;
  return (
    <div className="min-w-0" data-print={`${view.company}: ${view.stream?.arn ?? ''}`}>
      <Panel actions={<PrintButton name={texts.submission} />} level={3} title={texts.submission}>
        <FactList
          facts={[
            { label: seal.submittedAt, value: <Time at={submission.submittedAt} /> },
            {
              label: submission.method === 'role' ? texts.role : texts.key,
              value: submission.roleArn ?? submission.keyId ?? '',
              mono: true,
            },
            { label: texts.test, value: submission.tested ? texts.tested : texts.untested },
            { label: seal.sha256, value: <Fingerprint tools={false} value={submission.sha256} /> },
            ...(submission.givenSha256 === null
              ? []
              : [{ label: seal.givenSha256, value: <Fingerprint tools={false} value={submission.givenSha256} /> }]),
            {
              label: seal.recipients,
              value: submission.recipients.map((recipient) => (
                <Fingerprint className="mb-2" key={recipient} tools={false} value={recipient} />
              )),
            },
          ]}
        />
        <h4 className="mt-4 font-semibold text-small">{texts.openings}</h4>
        {submission.openings.length === 0 ? (
          <p className="text-muted text-small">{texts.notOpened}</p>
        ) : (
          <ul className="text-small">
            {submission.openings.map((opening) => (
              <li key={opening.at}>
                <Time at={opening.at} />: {fill(texts[opening.kind], { by: opening.by })}
              </li>
            ))}
          </ul>
        )}
        {!submission.available && <p className="mt-2 text-muted text-small">{texts.gone}</p>}
      </Panel>
    </div>
  );
}

/** All that was ever submitted here: what there is to take away in AWS. */
function AccessToRevoke({ access }: { access: OnboardingView['accessToRevoke'] }) {
  const all = [...access.roleArns, ...access.keyIds];
  return (
    <ul className="font-mono text-small">
      {all.map((given) => (
        <li key={given}>
          <LongValue value={given} />
        </li>
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
    case 'submitted':
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
