'use client';

import { useState } from 'react';
import { EmailField } from '@/components/forms/email-field';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { Action } from '@/lib/wire/action';
import type { SupportFault } from '@/lib/wire/faults';
import type { EmailInput } from '@/lib/wire/people-inputs';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { erase: texts } = supportTexts.people;

/** Erases the name and address of a customer or of staff, by the address, after one more question. */
export function EraseForm({ erase }: { erase: Action<EmailInput, unknown, SupportFault> }) {
  const [email, setEmail] = useState('');
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  const { state, busy, run } = useAction(erase);
  const address = email.trim();
  return (
    <Panel title={texts.title}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setErased(false);
          setAsking(!busy);
        }}
      >
        <p className="max-w-measure text-muted">{texts.lead}</p>
        <Refusal state={state} texts={{ ...supportTexts.fault, 'not-found': texts.nobody }} />
        {erased && (
          <Notice live tone="success">
            {texts.done}
          </Notice>
        )}
        <EmailField label={texts.email} onValue={setEmail} value={email} />
        <Button busy={busy} className="self-start" look="danger" type="submit">
          {texts.ask}
        </Button>
      </form>
      <Dialog
        actions={
          <Button
            look="danger"
            onClick={() => {
              setAsking(false);
              run({ email: address }, () => {
                setErased(true);
                setEmail('');
              });
            }}
          >
            {texts.confirm}
          </Button>
        }
        onClose={() => setAsking(false)}
        open={asking}
        title={texts.ask}
      >
        <p>{fill(texts.question, { email: address })}</p>
      </Dialog>
    </Panel>
  );
}
