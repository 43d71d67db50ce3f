'use client';

import { useState } from 'react';
import { FaultNotice } from '@/components/forms/fault-notice';
import { textOfWait } from '@/components/forms/text-of-fault';
import { type PasskeyFault, provePasskey } from '@/components/sign-in/passkey';
import { Button } from '@/components/ui/button';
import type { SignInTexts } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';

type SignInState = { at: 'idle' } | { at: 'asking' } | { at: 'refused'; fault: PasskeyFault };

/** Signs in with a passkey and goes to `next`. */
export function PasskeySignIn({ texts, next }: { texts: SignInTexts; next: string }) {
  const [state, setState] = useState<SignInState>({ at: 'idle' });

  const enter = async () => {
    setState({ at: 'asking' });
    const proved = await provePasskey();
    if (proved.ok) location.assign(next);
    else setState({ at: 'refused', fault: proved.fault });
  };

  return (
    <div className="flex flex-col gap-4">
      {state.at === 'refused' && <FaultNotice texts={faultTexts(state.fault, texts)} />}
      <Button busy={state.at === 'asking'} className="w-full" onClick={enter}>
        {state.at === 'asking' ? texts.waitingForPasskey : texts.usePasskey}
      </Button>
    </div>
  );
}

function faultTexts(fault: PasskeyFault, { fault: texts }: SignInTexts) {
  switch (fault.kind) {
    case 'unsupported':
      return texts.passkeyUnsupported;
    case 'cancelled':
      return texts.passkeyCancelled;
    case 'limited':
      return { ...texts.limited, do: fill(texts.limited.do, { wait: textOfWait(fault.retryAfterSeconds) }) };
    case 'offline':
      return texts.offline;
    case 'already-here':
    case 'session-old':
    case 'refused':
      return texts.passkeyRefused;
  }
}
