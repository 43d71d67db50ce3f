'use client';

import { useState } from 'react';
import { type PasskeyFault, provePasskey } from '@/components/account/passkey';
import { beginStaffRound, type StaffRoundFault } from '@/components/account/staff-round';
import { wordFault } from '@/components/acting/word-fault';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { AccountWords } from '@/messages/en/account';
import type { Language } from '@/messages/language';

type Round =
  | { at: 'idle' }
  | { at: 'passkey' }
  | { at: 'leaving' }
  | { at: 'refused'; fault: PasskeyFault | StaffRoundFault | { kind: 'oidc' } };

type StepUpDeskProps = {
  /** Where to go afterwards: a path of this portal. */
  next: string;
  back: string;
  /** The provider's round came back without a confirmation. */
  refused: boolean;
  words: AccountWords;
  language: Language;
};

/** Confirms that the person at the screen is the one who signed in: by passkey, or by a fresh round at the provider. */
export function StepUpDesk({ next, back, refused, words, language }: StepUpDeskProps) {
  const [round, setRound] = useState<Round>(refused ? { at: 'refused', fault: { kind: 'oidc' } } : { at: 'idle' });
  const text = words.stepUp;

  const byPasskey = async () => {
    setRound({ at: 'passkey' });
    const proved = await provePasskey();
    if (proved.ok) location.assign(next);
    else setRound({ at: 'refused', fault: proved.fault });
  };
  const byProvider = async () => {
    setRound({ at: 'leaving' });
    const begun = await beginStaffRound(next, `/account/step-up?then=${encodeURIComponent(next)}`);
    if (begun.ok) location.assign(begun.value);
    else setRound({ at: 'refused', fault: begun.fault });
  };

  return (
    <div className="flex flex-col gap-4">
      {round.at === 'refused' && (
        <Notice live tone="problem">
          {wordFault(round.fault, { ...text.fault, unreachable: text.fault.oidc, other: text.fault.refused }, language)}
        </Notice>
      )}
      <Button busy={round.at === 'passkey'} look="primary" onClick={byPasskey}>
        {text.passkey}
      </Button>
      <Button busy={round.at === 'leaving'} onClick={byProvider}>
        {text.oidc}
      </Button>
      <ButtonLink href={back} look="quiet">
        {text.cancel}
      </ButtonLink>
    </div>
  );
}
