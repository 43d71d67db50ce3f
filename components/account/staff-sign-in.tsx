'use client';

import { useState } from 'react';
import { FaultNotice } from '@/components/account/fault-notice';
import { beginStaffRound, type StaffRoundFault } from '@/components/account/staff-round';
import { wordWait } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import type { SignInWords } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';

type Round = { at: 'idle' } | { at: 'leaving' } | { at: 'came-back-refused' } | { at: 'refused'; fault: StaffRoundFault };

/** Sends staff to Microshare's identity provider. `refused`: the provider's round came back without a session. */
export function StaffSignIn({ words, next, refused }: { words: SignInWords; next: string; refused: boolean }) {
  const [round, setRound] = useState<Round>(refused ? { at: 'came-back-refused' } : { at: 'idle' });

  const leave = async () => {
    setRound({ at: 'leaving' });
    const begun = await beginStaffRound(next, '/sign-in');
    if (begun.ok) location.assign(begun.value);
    else setRound({ at: 'refused', fault: begun.fault });
  };

  return (
    <section aria-labelledby="staff-sign-in" className="flex flex-col gap-3 border-line border-t pt-6">
      <h2 className="font-semibold text-lead" id="staff-sign-in">
        {words.staffTitle}
      </h2>
      <p className="text-muted text-small">{words.staffLead}</p>
      {round.at === 'came-back-refused' && <FaultNotice words={words.fault.staffRefused} />}
      {round.at === 'refused' && <FaultNotice words={faultWords(round.fault, words)} />}
      <Button busy={round.at === 'leaving'} className="self-start" onClick={leave}>
        {round.at === 'leaving' ? words.staffLeaving : words.staffButton}
      </Button>
    </section>
  );
}

function faultWords(fault: StaffRoundFault, { fault: words }: SignInWords) {
  switch (fault.kind) {
    case 'unreachable':
      return words.staffUnreachable;
    case 'offline':
      return words.offline;
    case 'limited':
      return { ...words.limited, do: fill(words.limited.do, { wait: wordWait(fault.retryAfterSeconds) }) };
  }
}
