'use client';

import { AddPasskey } from '@/components/account/add-passkey';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { TimedText } from '@/components/ui/timed-text';
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

/** The person's passkeys: make one in this browser, take one away. */
export function PasskeyPanel({ passkeys, texts, language, remove }: PasskeyPanelProps) {
  const { state, busy, run } = useAction(remove);
  const text = texts.passkeys;
  return (
    <Panel title={text.title}>
      <p className="max-w-measure text-muted">{text.lead}</p>
      {passkeys.length === 0 ? (
        <p className="mt-3">{text.none}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line">
          {passkeys.map((passkey) => (
            <PasskeyLine busy={busy} key={passkey.id} onRemove={() => run({ passkeyId: passkey.id })} passkey={passkey} texts={text} />
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-col gap-3">
        <Refusal language={language} state={state} texts={texts.fault} />
        <AddPasskey language={language} texts={texts} />
      </div>
    </Panel>
  );
}

type PasskeyLineProps = { passkey: PasskeyView; texts: AccountTexts['passkeys']; busy: boolean; onRemove: () => void };

function PasskeyLine({ passkey, texts, busy, onRemove }: PasskeyLineProps) {
  const name = passkey.name ?? texts.unnamed;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <span className="min-w-0">
        <span className="block font-medium">
          <bdi>{name}</bdi>
        </span>
        <span className="block text-muted text-small">
          {passkey.createdAt !== null && (
            <>
              <TimedText at={passkey.createdAt} text={texts.added} />
              {' · '}
            </>
          )}
          {passkey.synced ? texts.synced : texts.onDevice}
        </span>
      </span>
      <Button aria-label={fill(texts.removeNamed, { name })} busy={busy} onClick={onRemove} small>
        {texts.remove}
      </Button>
    </li>
  );
}
