'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { LineField } from '@/components/forms/line-field';
import { textOfFault } from '@/components/forms/text-of-fault';
import { addPasskey, type PasskeyFault } from '@/components/sign-in/passkey';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/domain/language';
import type { AccountTexts } from '@/messages/en/account';

type AddPasskeyProps = { texts: AccountTexts; language: Language };

type AddState = { at: 'idle' } | { at: 'naming' } | { at: 'adding' } | { at: 'refused'; fault: PasskeyFault };

/** Makes a passkey in this browser, under a name of the person's choice. */
export function AddPasskey({ texts, language }: AddPasskeyProps) {
  const router = useRouter();
  const [state, setState] = useState<AddState>({ at: 'idle' });
  const [name, setName] = useState('');
  const text = texts.passkeys;
  const isAdding = state.at === 'adding';

  const add = async () => {
    setState({ at: 'adding' });
    const added = await addPasskey(name.trim());
    if (!added.ok) return setState({ at: 'refused', fault: added.fault });
    setState({ at: 'idle' });
    setName('');
    router.refresh();
  };

  if (state.at === 'idle') {
    return (
      <Button className="self-start" onClick={() => setState({ at: 'naming' })}>
        {text.add}
      </Button>
    );
  }
  return (
    <>
      {state.at === 'refused' && (
        <Notice live tone="problem">
          {textOfFault(state.fault, text.fault, language)}
        </Notice>
      )}
      <form
        className="flex flex-col items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAdding) void add();
        }}
      >
        <LineField autoFocus className="w-full" hint={text.nameHint} label={text.name} onValue={setName} value={name} />
        <Button busy={isAdding} type="submit">
          {isAdding ? text.adding : text.add}
        </Button>
      </form>
    </>
  );
}
