'use client';

import { useState } from 'react';
import { FaultNotice } from '@/components/forms/fault-notice';
import { textOfWait } from '@/components/forms/text-of-fault';
import { beginStaffSignIn, type StaffSignInFault } from '@/components/sign-in/begin-staff-sign-in';
import { Button } from '@/components/ui/button';
import type { SignInTexts } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';

type SignInState = { at: 'idle' } | { at: 'leaving' } | { at: 'came-back-refused' } | { at: 'refused'; fault: StaffSignInFault };

/** Sends staff to Microshare's identity provider. `refused`: the provider's round came back without a session. */
export function StaffSignIn({ texts, next, refused }: { texts: SignInTexts; next: string; refused: boolean }) {
  const [state, setState] = useState<SignInState>(refused ? { at: 'came-back-refused' } : { at: 'idle' });

  const leave = async () => {
    setState({ at: 'leaving' });
    const begun = await beginStaffSignIn(next, '/sign-in');
    if (begun.ok) location.assign(begun.value);
    else setState({ at: 'refused', fault: begun.fault });
  };

  return (
    <section aria-labelledby="staff-sign-in" className="flex flex-col gap-3 border-line border-t pt-6">
      <h2 className="font-semibold text-lead" id="staff-sign-in">
        {texts.staffTitle}
      </h2>
      <p className="text-muted text-small">{texts.staffLead}</p>
      {state.at === 'came-back-refused' && <FaultNotice texts={texts.fault.staffRefused} />}
      {state.at === 'refused' && <FaultNotice texts={faultTexts(state.fault, texts)} />}
      <Button busy={state.at === 'leaving'} className="self-start" onClick={leave}>
        {state.at === 'leaving' ? texts.staffLeaving : texts.staffButton}
      </Button>
    </section>
  );
}

function faultTexts(fault: StaffSignInFault, { fault: texts }: SignInTexts) {
  switch (fault.kind) {
    case 'unreachable':
      return texts.staffUnreachable;
    case 'offline':
      return texts.offline;
    case 'limited':
      return { ...texts.limited, do: fill(texts.limited.do, { wait: textOfWait(fault.retryAfterSeconds) }) };
  }
}
