'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { openingTexts } from '@/messages/en/open-message';

const { here: texts } = openingTexts;

type UnlockFormProps = { busy: boolean; onUnlock: (keyFile: Blob, passphrase: string) => void };

/**
 * Takes the private key file and its passphrase. Neither is kept in React's state: the passphrase is read from the field
 * when the button is pressed, and the field is emptied in the same moment.
 */
export function UnlockForm({ busy, onUnlock }: UnlockFormProps) {
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const keyFile = fields.get('key');
        const passphrase = String(fields.get('passphrase') ?? '');
        const field = form.current?.elements.namedItem('passphrase');
        if (field instanceof HTMLInputElement) field.value = '';
        if (!busy && keyFile instanceof Blob && keyFile.size > 0) onUnlock(keyFile, passphrase);
      }}
      ref={form}
    >
      <TextField accept=".asc,.gpg,.key,.txt" hint={texts.keyHint} label={texts.key} name="key" required type="file" />
      <TextField autoComplete="off" hint={texts.passphraseHint} label={texts.passphrase} name="passphrase" type="password" />
      <Button busy={busy} className="self-start" look="primary" type="submit">
        {busy ? texts.opening : texts.open}
      </Button>
    </form>
  );
}
