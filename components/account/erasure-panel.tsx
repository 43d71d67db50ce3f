'use client';

import { useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Panel } from '@/components/ui/panel';
import { forgetSession } from '@/lib/browser/pin';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { AccountFault } from '@/lib/wire/faults';
import type { AccountTexts } from '@/messages/en/account';

type ErasurePanelProps = { texts: AccountTexts; language: Language; erase: Action<undefined, { next: string }, AccountFault> };

/** Erases one's own name and address, after one more question: it cannot be taken back. */
export function ErasurePanel({ texts, language, erase }: ErasurePanelProps) {
  const [open, setOpen] = useState(false);
  const { state, busy, run } = useAction(erase);
  const text = texts.erasure;
  return (
    <Panel title={text.title}>
      <p className="max-w-measure text-muted">{text.lead}</p>
      <Refusal className="mt-3" language={language} state={state} texts={texts.fault} />
      <Button className="mt-3" look="danger" onClick={() => setOpen(true)}>
        {text.ask}
      </Button>
      <Dialog
        actions={
          <Button
            busy={busy}
            look="danger"
            onClick={() => {
              run(undefined, ({ next }) => {
                forgetSession();
                location.assign(next);
              });
              setOpen(false);
            }}
          >
            {text.confirm}
          </Button>
        }
        onClose={() => setOpen(false)}
        open={open}
        title={text.ask}
      >
        <p>{text.question}</p>
      </Dialog>
    </Panel>
  );
}
