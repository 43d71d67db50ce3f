'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { CancelReplacement } from '@/components/onboarding/after/replacement/cancel-replacement';
import { OldAccess } from '@/components/onboarding/after/replacement/old-access';
import type { ReplacementActions } from '@/components/onboarding/after/replacement/replacement-actions';
import { ReplacementState } from '@/components/onboarding/after/replacement/replacement-state';
import { FaultLine } from '@/components/onboarding/fault-line';
import { Button, ButtonLink } from '@/components/ui/button';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { isGiving, isOpen } from '@/lib/domain/onboarding/replacement';
import type { OnboardingView } from '@/lib/wire/views';
import type { ReplacementTexts } from '@/messages/en/replacement';

type AccessInUseProps = { view: OnboardingView; actions: ReplacementActions; texts: ReplacementTexts };

/** The access by which records flow: to test it at any time, to replace it, and where a replacement stands. */
export function AccessInUse({ view, actions, texts }: AccessInUseProps) {
  const { id, method, replacement, submission } = view;
  const open = replacement !== null && isOpen(replacement.state);
  const isMine = replacement !== null && isGiving(replacement.state);
  return (
    <div className="grid max-w-measure gap-4">
      <p>
        {method === 'role' ? texts.role : texts.keys}{' '}
        <span className="wrap-anywhere font-mono text-small">
          {(method === 'role' ? view.roleArn : (submission?.keyId ?? null)) ?? texts.unknownKey}
        </span>
        .
      </p>
      {!open && <p className="text-muted">{texts.lead}</p>}
      {replacement !== null && <ReplacementState replacement={replacement} texts={texts} />}
      {replacement?.state === 'current' && <OldAccess actions={actions} texts={texts} view={view} />}
      <div className="flex flex-wrap gap-2">
        {isMine && <ButtonLink href={`/onboarding/${id}/replace`}>{texts.goOn}</ButtonLink>}
        <ButtonLink href={`/onboarding/${id}/test`}>{texts.test}</ButtonLink>
        {open && <CancelReplacement cancel={actions.cancelReplacement} onboardingId={id} texts={texts} />}
      </div>
      {!open && <Begin start={actions.startReplacement} texts={texts} view={view} />}
    </div>
  );
}

type BeginProps = { view: OnboardingView; start: ReplacementActions['startReplacement']; texts: ReplacementTexts };

/** The two ways to replace the access; a partition without a principal of Microshare's takes keys only. */
function Begin({ view, start, texts }: BeginProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState<Method | null>(null);
  const { state, busy, run } = useAction(start);
  const begin = (method: Method) => {
    setChosen(method);
    run({ onboardingId: view.id, version: view.version, method }, () => router.push(`/onboarding/${view.id}/replace`));
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {view.principalArn !== null && (
          <Button busy={busy && chosen === 'role'} onClick={() => begin('role')}>
            {view.method === 'role' ? texts.replaceOtherRole : texts.replaceRole}
          </Button>
        )}
        <Button busy={busy && chosen === 'keys'} onClick={() => begin('keys')}>
          {view.method === 'keys' ? texts.replaceOtherKeys : texts.replaceKeys}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </>
  );
}
