'use client';

import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import type { DelegatedLinkView, OnboardingView } from '@/lib/wire/views';

type DelegateProps = { view: OnboardingView; actions: Pick<OnboardingActions, 'makeLink' | 'revokeLink'> };

/** Hands the AWS step to a colleague by a link that can do this step only, and can be revoked. */
export function Delegate({ view, actions }: DelegateProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.delegate;
  const { asked, busy, ask } = useAction(actions.makeLink);
  return (
    <div className="grid max-w-measure gap-3">
      <p className="text-muted">{texts.text}</p>
      <div>
        <Button busy={busy} onClick={() => ask({ onboardingId: view.id })}>
          {texts.make}
        </Button>
      </div>
      {asked.at === 'refused' && <FaultLine fault={asked.fault} />}
      {asked.at === 'done' && (
        <Notice live title={texts.made} tone="success">
          <p className="mt-1 break-all font-mono text-small">{asked.value.link}</p>
          <p className="mt-2">
            <CopyButton name={texts.link} text={asked.value.link} />
          </p>
        </Notice>
      )}
      {view.delegated.links.length > 0 && (
        <ul className="grid gap-2">
          {view.delegated.links.map((link) => (
            <LinkLine key={link.id} link={link} revoke={actions.revokeLink} />
          ))}
        </ul>
      )}
    </div>
  );
}

function LinkLine({ link, revoke }: { link: DelegatedLinkView; revoke: OnboardingActions['revokeLink'] }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.delegate;
  const { asked, busy, ask } = useAction(revoke);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
      <span>
        {texts.open} <Time at={link.createdAt} />
      </span>
      {link.state === 'open' ? (
        <>
          <span className="text-muted">
            {texts.expires} <Time at={link.expiresAt} />
          </span>
          <Button busy={busy} onClick={() => ask({ linkId: link.id })} small>
            {texts.revoke}
          </Button>
        </>
      ) : (
        <span className="text-muted">{texts[link.state]}</span>
      )}
      {asked.at === 'refused' && <FaultLine fault={asked.fault} />}
    </li>
  );
}

/** What a colleague gave, waiting for the owner's word. */
export function DelegatedAccess({ view, confirm }: { view: OnboardingView; confirm: OnboardingActions['confirmDelegated'] }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.delegate;
  const { asked, busy, ask } = useAction(confirm);
  const { waiting } = view.delegated;
  if (waiting === null) return null;
  return (
    <Notice title={texts.waitingTitle} tone="attention">
      <p className="mt-1 break-all font-mono text-small">{waiting.roleArn ?? waiting.keyId}</p>
      <p className="text-muted text-small">
        <Time at={waiting.at} />
      </p>
      <p className="mt-2">{texts.confirmText}</p>
      <p className="mt-3">
        <Button busy={busy} look="primary" onClick={() => ask({ onboardingId: view.id })}>
          {texts.confirm}
        </Button>
      </p>
      {asked.at === 'refused' && <FaultLine className="mt-3" fault={asked.fault} />}
    </Notice>
  );
}
