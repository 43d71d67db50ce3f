'use client';

import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import type { Action } from '@/lib/wire/action';
import type { SupportFault } from '@/lib/wire/faults';
import type { CustomerInput } from '@/lib/wire/people-inputs';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

export type ConfirmCustomer = Action<CustomerInput, unknown, SupportFault>;

type ConfirmCompanyProps = { customerId: string; company: string; confirm: ConfirmCustomer };

const { customers: texts, fault: faultTexts } = supportTexts;

/** Confirms a company that signed up by itself; then it may invite and be approved. */
export function ConfirmCompany({ customerId, company, confirm }: ConfirmCompanyProps) {
  const { state, busy, run } = useAction(confirm);
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      <Refusal state={state} texts={faultTexts} />
      <Button aria-label={fill(texts.confirmNamed, { company })} busy={busy} onClick={() => run({ customerId })} small>
        {busy ? texts.confirming : texts.confirm}
      </Button>
    </div>
  );
}
