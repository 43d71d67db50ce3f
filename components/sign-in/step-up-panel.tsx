'use client';

import { useState } from 'react';
import { textOfFault } from '@/components/forms/text-of-fault';
import { beginStaffSignIn, type StaffSignInFault } from '@/components/sign-in/begin-staff-sign-in';
import { addPasskey, type PasskeyFault, provePasskey } from '@/components/sign-in/passkey';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/domain/language';
import type { AccountTexts } from '@/messages/en/account';

type Way = 'passkey' | 'new-passkey' | 'provider';
type StepUpState =
  | { at: 'idle' }
  | { at: 'asking'; way: Way }
  | { at: 'refused'; fault: PasskeyFault | StaffSignInFault | { kind: 'oidc' } };

type StepUpPanelProps = {
  /** Where to go afterwards: a path of this portal. */
  next: string;
  hasPasskey: boolean;
  /** Staff whose second factor is not proven yet: a first passkey proves it, where they may add one. */
  firstPasskey: 'none' | 'may-add' | 'needs-approval';
  staff: boolean;
  /** The provider's round came back without a confirmation. */
  refused: boolean;
  texts: AccountTexts;
  language: Language;
};

/**
 * Confirms that the person at the screen is the one who signed in: by passkey, or for staff by a fresh round at the provider.
 * Staff without a passkey may add their first one where they are allowed to, which is a confirmation too.
 */
export function StepUpPanel({ next, hasPasskey, firstPasskey, staff, refused, texts, language }: StepUpPanelProps) {
  const [state, setState] = useState<StepUpState>(refused ? { at: 'refused', fault: { kind: 'oidc' } } : { at: 'idle' });
  const text = texts.stepUp;

  const by = (way: Way, run: () => ReturnType<typeof provePasskey | typeof beginStaffSignIn>) => async () => {
    setState({ at: 'asking', way });
    const result = await run();
    if (result.ok) location.assign(result.value ?? next);
    else setState({ at: 'refused', fault: result.fault });
  };
  const isAsking = (way: Way) => state.at === 'asking' && state.way === way;
  const back = `/account/step-up?then=${encodeURIComponent(next)}`;

  return (
    <div className="flex flex-col gap-4">
      {state.at === 'refused' && (
        <Notice live tone="problem">
          {textOfFault(state.fault, { ...text.fault, unreachable: text.fault.oidc }, language)}
        </Notice>
      )}
      {hasPasskey && (
        <Button busy={isAsking('passkey')} look="primary" onClick={by('passkey', provePasskey)}>
          {text.passkey}
        </Button>
      )}
      {staff && (
        <Button
          busy={isAsking('provider')}
          look={hasPasskey ? 'plain' : 'primary'}
          onClick={by('provider', () => beginStaffSignIn(next, back))}
        >
          {text.oidc}
        </Button>
      )}
      {firstPasskey === 'needs-approval' && (
        <Notice title={text.approvalTitle} tone="attention">
          {text.approval}
        </Notice>
      )}
      {firstPasskey === 'may-add' && (
        <div className="flex flex-col items-start gap-2 border-line border-t pt-4">
          <h2 className="font-semibold">{text.firstTitle}</h2>
          <p className="text-muted text-small">{text.first}</p>
          <Button busy={isAsking('new-passkey')} onClick={by('new-passkey', () => addPasskey(texts.passkeys.title))}>
            {texts.passkeys.add}
          </Button>
        </div>
      )}
      <ButtonLink href="/account" look="quiet">
        {text.cancel}
      </ButtonLink>
    </div>
  );
}
