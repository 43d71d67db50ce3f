'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { textOfFault } from '@/components/forms/text-of-fault';
import { useAction } from '@/components/forms/use-action';
import { addPasskey, type PasskeyFault } from '@/components/sign-in/passkey';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';
import { Time } from '@/components/ui/time';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { AccountFault } from '@/lib/wire/faults';
import type { PasskeyInput } from '@/lib/wire/people-inputs';
import type { PasskeyView } from '@/lib/wire/people-views';
import type { AccountTexts } from '@/messages/en/account';
import { fill } from '@/messages/fill';

type PasskeyPanelProps = {
  passkeys: readonly PasskeyView[];
  texts: AccountTexts;
  language: Language;
  remove: Action<PasskeyInput, unknown, AccountFault>;
};

type Making = { at: 'idle' } | { at: 'naming' } | { at: 'asking' } | { at: 'refused'; fault: PasskeyFault };

/** The person's passkeys: make one in this browser, take one away. */
export function PasskeyPanel({ passkeys, texts, language, remove }: PasskeyPanelProps) {
  const router = useRouter();
  const [making, setMaking] = useState<Making>({ at: 'idle' });
  const [name, setName] = useState('');
  const removal = useAction(remove);
  const text = texts.passkeys;

  const make = async () => {
    setMaking({ at: 'asking' });
    const made = await addPasskey(name.trim());
    if (!made.ok) return setMaking({ at: 'refused', fault: made.fault });
    setMaking({ at: 'idle' });
    setName('');
    router.refresh();
  };

  return (
    <Panel title={text.title}>
      <p className="max-w-measure text-muted">{text.lead}</p>
      {passkeys.length === 0 ? (
        <p className="mt-3">{text.none}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line">
          {passkeys.map((passkey) => {
            const shown = passkey.name ?? text.unnamed;
            return (
              <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3" key={passkey.id}>
                <span className="min-w-0">
                  <span className="block font-medium">{shown}</span>
                  <span className="block text-muted text-small">
                    {passkey.createdAt !== null && (
                      <>
                        {text.added.replace('{time}', '')}
                        <Time at={passkey.createdAt} />
                        {' · '}
                      </>
                    )}
                    {passkey.synced ? text.synced : text.onDevice}
                  </span>
                </span>
                <Button
                  aria-label={fill(text.removeNamed, { name: shown })}
                  busy={removal.busy}
                  onClick={() => removal.run({ passkeyId: passkey.id })}
                  small
                >
                  {text.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="mt-4 flex flex-col gap-3">
        {making.at === 'refused' && (
          <Notice live tone="problem">
            {textOfFault(making.fault, text.fault, language)}
          </Notice>
        )}
        {removal.state.at === 'refused' && (
          <Notice live tone="problem">
            {textOfFault(removal.state.fault, texts.fault, language)}
          </Notice>
        )}
        {making.at === 'idle' ? (
          <Button className="self-start" onClick={() => setMaking({ at: 'naming' })}>
            {text.add}
          </Button>
        ) : (
          <form
            className="flex flex-col items-start gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              if (making.at !== 'asking') void make();
            }}
          >
            <TextField
              autoFocus
              className="w-full"
              hint={text.nameHint}
              label={text.name}
              maxLength={60}
              onChange={(event) => setName(event.target.value)}
              required
              value={name}
            />
            <Button busy={making.at === 'asking'} type="submit">
              {making.at === 'asking' ? text.adding : text.add}
            </Button>
          </form>
        )}
      </div>
    </Panel>
  );
}
