'use client';

import { useState } from 'react';
import { EmailField } from '@/components/forms/email-field';
import { LineField } from '@/components/forms/line-field';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button, ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type Language, languageNames, languageOf, languages } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { SupportFault } from '@/lib/wire/faults';
import type { InviteCustomerInput } from '@/lib/wire/people-inputs';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

export type InviteCustomer = Action<InviteCustomerInput, { link: string }, SupportFault>;

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
  const [language, setLanguage] = useState<Language>('en');
  const { state, busy, run, reset } = useAction(inviteCustomer);
  const texts = supportTexts.invite;

  const close = () => {
    setOpen(false);
    reset();
    setCompany('');
    setEmail('');
  };

  if (!steppedUp && !open) return <StepUpFirst />;
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {texts.title}
      </Button>
      <Dialog
        actions={
          state.at === 'done' ? null : (
            <Button busy={busy} form="invite-customer" look="primary" type="submit">
              {busy ? texts.sending : texts.send}
            </Button>
          )
        }
        onClose={close}
        open={open}
        title={state.at === 'done' ? fill(texts.madeTitle, { email }) : texts.title}
      >
        {state.at === 'done' ? (
          <MadeLink link={state.value.link} />
        ) : (
          <form
            className="flex flex-col gap-4"
            id="invite-customer"
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy) run({ company: company.trim(), email: email.trim(), language });
            }}
          >
            <p className="text-muted">{texts.lead}</p>
            <Refusal state={state} texts={supportTexts.fault} />
            <LineField autoComplete="organization" hint={texts.companyHint} label={texts.company} onValue={setCompany} value={company} />
            <EmailField label={texts.email} onValue={setEmail} value={email} />
            <Select
              hint={texts.languageHint}
              label={texts.language}
              onChange={(event) => setLanguage(languageOf(event.target.value))}
              options={languages.map((value) => ({ value, label: languageNames[value] }))}
              value={language}
            />
          </form>
        )}
      </Dialog>
    </>
  );
}

function StepUpFirst() {
  return (
    <ButtonLink href={comingBack} look="primary">
      {supportTexts.invite.title}
    </ButtonLink>
  );
}

/** The link, shown once: the portal keeps only the hash of it. */
function MadeLink({ link }: { link: string }) {
  const texts = supportTexts.invite;
  return (
    <div className="flex flex-col gap-3">
      <p>{texts.made}</p>
      <TextField label={texts.link} mono onFocus={(event) => event.target.select()} readOnly value={link} />
      <div>
        <CopyButton label={texts.copy} look="primary" text={link} />
      </div>
    </div>
  );
}
