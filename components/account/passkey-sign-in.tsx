'use client';

import { useState } from 'react';
import { FaultNotice } from '@/components/account/fault-notice';
import { type PasskeyFault, provePasskey } from '@/components/account/passkey';
import { wordWait } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import type { SignInWords } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';

type Round = { at: 'idle' } | { at: 'asking' } | { at: 'refused'; fault: PasskeyFault };

/** Signs in with a passkey and goes to `next`. */
export function PasskeySignIn({ words, next }: { words: SignInWords; next: string }) {
  const [round, setRound] = useState<Round>({ at: 'idle' });

  const enter = async () => {
    setRound({ at: 'asking' });
    const proved = await provePasskey();
    if (proved.ok) location.assign(next);
    else setRound({ at: 'refused', fault: proved.fault });
  };

  return (
    <div className="flex flex-col gap-4">
      {round.at === 'refused' && <FaultNotice words={faultWords(round.fault, words)} />}
      <Button busy={round.at === 'asking'} className="w-full" onClick={enter}>
        {round.at === 'asking' ? words.waitingForPasskey : words.usePasskey}
      </Button>
    </div>
  );
}

function faultWords(fault: PasskeyFault, { fault: words }: SignInWords) {
  switch (fault.kind) {
    case 'unsupported':
      return words.passkeyUnsupported;
    case 'cancelled':
      return words.passkeyCancelled;
    case 'limited':
      return { ...words.limited, do: fill(words.limited.do, { wait: wordWait(fault.retryAfterSeconds) }) };
    case 'offline':
      return words.offline;
    case 'already-here':
    case 'session-old':
    case 'refused':
      return words.passkeyRefused;
  }
}
