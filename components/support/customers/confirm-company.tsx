'use client';

import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { supportWords } from '@/messages/en/support';
import { fill } from '@/messages/fill';

export type ConfirmCustomer = Verb<{ customerId: string }, unknown>;

type ConfirmCompanyProps = { customerId: string; company: string; confirm: ConfirmCustomer };

const { customers: words, fault: faultWords } = supportWords;

/** Says that a company that signed up by itself is who it says it is; then it may invite and be approved. */
export function ConfirmCompany({ customerId, company, confirm }: ConfirmCompanyProps) {
  const { asked, busy, ask } = useVerb(confirm);
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      {asked.at === 'refused' && (
        <Notice live tone="problem">
          {wordFault(asked.fault, faultWords)}
        </Notice>
      )}
      <Button aria-label={fill(words.confirmNamed, { company })} busy={busy} onClick={() => ask({ customerId })} small>
        {busy ? words.confirming : words.confirm}
      </Button>
    </div>
  );
}
