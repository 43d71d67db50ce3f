'use client';

import { useAction } from '@/components/forms/use-action';
import { ShareLink } from '@/components/onboarding/delegated/share-link';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import type { DelegatedLinkView, OnboardingView } from '@/lib/wire/views';

type DelegatedLinksProps = { view: OnboardingView; actions: Pick<OnboardingActions, 'makeLink' | 'revokeLink'> };

/** Links by which a colleague proposes the stream and does the AWS step, and nothing else. Each can be revoked. */
export function DelegatedLinks({ view, actions }: DelegatedLinksProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.delegate;
  const { state, busy, run } = useAction(actions.makeLink);
  return (
    <div className="grid max-w-measure gap-3">
      <p className="text-muted">{view.stream === null ? texts.streamText : texts.text}</p>
      <div>
        <Button busy={busy} onClick={() => run({ onboardingId: view.id })}>
          {texts.make}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
      {state.at === 'done' && (
        <Notice live title={texts.made} tone="success">
          <ShareLink company={view.company} link={state.value.link} />
        </Notice>
      )}
      {view.delegated.links.length > 0 && (
        <ul className="grid gap-4 sm:gap-2">
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
  const { state, busy, run } = useAction(revoke);
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
          <Button busy={busy} onClick={() => run({ linkId: link.id })} small>
            {texts.revoke}
          </Button>
        </>
      ) : (
        <span className="text-muted">{texts[link.state]}</span>
      )}
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </li>
  );
}
