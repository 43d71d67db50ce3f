'use client';

import { textOfFault } from '@/components/forms/text-of-fault';
import { type Action, useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

export type ConfirmCustomer = Action<{ customerId: string }, unknown>;

type ConfirmCompanyProps = { customerId: string; company: string; confirm: ConfirmCustomer };

const { customers: texts, fault: faultTexts } = supportTexts;

/** Says that a company that signed up by itself is who it says it is; then it may invite and be approved. */
export function ConfirmCompany({ customerId, company, confirm }: ConfirmCompanyProps) {
  const { asked, busy, ask } = useAction(confirm);
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      {asked.at === 'refused' && (
        <Notice live tone="problem">
          {textOfFault(asked.fault, faultTexts)}
        </Notice>
      )}
      <Button aria-label={fill(texts.confirmNamed, { company })} busy={busy} onClick={() => ask({ customerId })} small>
        {busy ? texts.confirming : texts.confirm}
      </Button>
    </div>
  );
}
