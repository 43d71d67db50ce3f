'use client';

import { BeginReplacement } from '@/components/onboarding/after/replacement/begin-replacement';
import { CancelReplacement } from '@/components/onboarding/after/replacement/cancel-replacement';
import { ConfirmUse } from '@/components/onboarding/after/replacement/confirm-use';
import { OldAccess } from '@/components/onboarding/after/replacement/old-access';
import type { ReplacementActions } from '@/components/onboarding/after/replacement/replacement-actions';
import { ReplacementState } from '@/components/onboarding/after/replacement/replacement-state';
import { ButtonLink } from '@/components/ui/button';
import { LongValue } from '@/components/ui/long-value';
import { isGiving, isOpen } from '@/lib/domain/onboarding/replacement';
import type { OnboardingView } from '@/lib/wire/views';
import type { ReplacementTexts } from '@/messages/en/replacement';

type AccessInUseProps = { view: OnboardingView; actions: ReplacementActions; texts: ReplacementTexts };

/** The access by which records flow: to test it at any time, to replace it, and where a replacement stands. */
export function AccessInUse({ view, actions, texts }: AccessInUseProps) {
  const { id, method, replacement, submission } = view;
  const isAsked = view.requirements.some(({ key }) => key === 'confirm-use');
  // While the connection is lost, the test in the steps comes first.
  const isNext = view.status === 'live';
  const open = replacement !== null && isOpen(replacement.state);
  const isMine = replacement !== null && isGiving(replacement.state);
  return (
    <div className="grid gap-4 [&_p]:max-w-measure">
      {isAsked && <ConfirmUse confirm={actions.confirmUse} onboardingId={id} texts={texts} isNext={isNext} />}
      <p>
        {method === 'role' ? texts.role : texts.keys}{' '}
        <span className="font-mono text-small">
          <LongValue value={(method === 'role' ? view.roleArn : (submission?.keyId ?? null)) ?? texts.unknownKey} />
        </span>
        .
      </p>
      {!open && <p className="text-muted">{texts.lead}</p>}
      {replacement !== null && <ReplacementState replacement={replacement} texts={texts} />}
      {replacement?.state === 'current' && <OldAccess actions={actions} texts={texts} view={view} />}
      <div className="flex flex-wrap gap-2">
        {isMine && (
          <ButtonLink href={`/onboarding/${id}/replace`} look={isNext ? 'primary' : 'plain'}>
            {texts.goOn}
          </ButtonLink>
        )}
        <ButtonLink href={`/onboarding/${id}/test`}>{texts.test}</ButtonLink>
        {open && <CancelReplacement cancel={actions.cancelReplacement} onboardingId={id} texts={texts} />}
      </div>
      {!open && <BeginReplacement start={actions.startReplacement} texts={texts} view={view} />}
    </div>
  );
}
