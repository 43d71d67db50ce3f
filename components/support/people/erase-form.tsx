'use client';

import { useState } from 'react';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import { supportWords } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { erase: words } = supportWords.people;

/** Erases the name and address of a customer or of staff, by the address, after one more question. */
export function EraseForm({ erase }: { erase: Verb<{ email: string }, unknown> }) {
  const [email, setEmail] = useState('');
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  const { asked, busy, ask } = useVerb(erase);
  const address = email.trim();
  return (
    <Panel title={words.title}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setErased(false);
          setAsking(!busy);
        }}
      >
        <p className="max-w-measure text-muted">{words.lead}</p>
        {asked.at === 'refused' && (
          <Notice live tone="problem">
            {wordFault(asked.fault, { ...supportWords.fault, 'not-found': words.nobody })}
          </Notice>
        )}
        {erased && (
          <Notice live tone="success">
            {words.done}
          </Notice>
        )}
        <TextField
          inputMode="email"
          label={words.email}
          onChange={(event) => setEmail(event.target.value)}
          required
          type="email"
          value={email}
        />
        <Button busy={busy} className="self-start" look="danger" type="submit">
          {words.ask}
        </Button>
      </form>
      <Dialog
        actions={
          <Button
            look="danger"
            onClick={() => {
              setAsking(false);
              ask({ email: address }, () => {
                setErased(true);
                setEmail('');
              });
            }}
          >
            {words.confirm}
          </Button>
        }
        onClose={() => setAsking(false)}
        open={asking}
        title={words.ask}
      >
        <p>{fill(words.question, { email: address })}</p>
      </Dialog>
    </Panel>
  );
}
