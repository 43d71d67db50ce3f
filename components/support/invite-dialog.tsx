'use client';

import { useState } from 'react';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import { Button, ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { supportWords } from '@/messages/en/support';
import { fill } from '@/messages/fill';

export type InviteCustomer = Verb<{ company: string; email: string }, { link: string }>;

type InviteDialogProps = {
  inviteCustomer: InviteCustomer;
  /** Whether staff confirmed within five minutes that it is they; others do so first, before they type anything. */
  steppedUp: boolean;
  /** They come back from that. */
  startsOpen?: boolean;
};

const comingBack = `/account/step-up?then=${encodeURIComponent('/support/customers?invite=1')}`;

/** Makes an invitation and shows its link once: the portal keeps only the hash of it. */
export function InviteDialog({ inviteCustomer, steppedUp, startsOpen = false }: InviteDialogProps) {
  const [open, setOpen] = useState(startsOpen && steppedUp);
  const [company, setCompany] = useState('');
  const [email, setEmail] = useState('');
  const { asked, busy, ask, reset } = useVerb(inviteCustomer);
  const words = supportWords.invite;

  const close = () => {
    setOpen(false);
    reset();
    setCompany('');
    setEmail('');
  };

  if (!steppedUp && !open) {
    return (
      <ButtonLink href={comingBack} look="primary">
        {words.title}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {words.title}
      </Button>
      <Dialog
        actions={
          asked.at === 'done' ? null : (
            <Button busy={busy} form="invite-customer" look="primary" type="submit">
              {busy ? words.sending : words.send}
            </Button>
          )
        }
        onClose={close}
        open={open}
        title={asked.at === 'done' ? fill(words.madeTitle, { email }) : words.title}
      >
        {asked.at === 'done' ? (
          <div className="flex flex-col gap-3">
            <p>{words.made}</p>
            <TextField label={words.link} mono onFocus={(event) => event.target.select()} readOnly value={asked.value.link} />
            <div>
              <CopyButton label={words.copy} look="primary" text={asked.value.link} />
            </div>
          </div>
        ) : (
          <form
            className="flex flex-col gap-4"
            id="invite-customer"
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy) ask({ company: company.trim(), email: email.trim() });
            }}
          >
            <p className="text-muted">{words.lead}</p>
            {asked.at === 'refused' && (
              <Notice live tone="problem">
                {wordFault(asked.fault, supportWords.fault)}
              </Notice>
            )}
            <TextField
              autoComplete="organization"
              hint={words.companyHint}
              label={words.company}
              onChange={(event) => setCompany(event.target.value)}
              required
              value={company}
            />
            <TextField
              inputMode="email"
              label={words.email}
              onChange={(event) => setEmail(event.target.value)}
              required
              type="email"
              value={email}
            />
          </form>
        )}
      </Dialog>
    </>
  );
}
