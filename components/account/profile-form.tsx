'use client';

import { useState, useSyncExternalStore } from 'react';
import { LineField } from '@/components/forms/line-field';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type Language, languageNames, languageOf, languages } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { AccountFault } from '@/lib/wire/faults';
import type { ProfileInput } from '@/lib/wire/people-inputs';
import type { ProfileView } from '@/lib/wire/people-views';
import type { AccountTexts } from '@/messages/en/account';
import { fill } from '@/messages/fill';

export type UpdateProfile = Action<ProfileInput, unknown, AccountFault>;

type ProfileFormProps = {
  profile: ProfileView;
  /** The zones that the server knows, so that the list is the same there and here. */
  zones: readonly string[];
  texts: AccountTexts;
  language: Language;
  update: UpdateProfile;
};

/** Name, time zone and language of the person who is signed in. */
export function ProfileForm({ profile, zones, texts, language, update }: ProfileFormProps) {
  const [form, setForm] = useState({ name: profile.name, timeZone: profile.timeZone, language: profile.language });
  const { state, busy, run } = useAction(update);
  const own = useSyncExternalStore(subscribe, ownZone, () => null);
  const text = texts.profile;
  return (
    <Panel title={text.title}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) run({ ...form, name: form.name.trim() });
        }}
      >
        <Refusal language={language} state={state} texts={texts.fault} />
        <TextField label={text.email} readOnly value={profile.email} />
        <LineField
          autoComplete="name"
          hint={text.nameHint}
          label={text.name}
          onValue={(name) => setForm({ ...form, name })}
          value={form.name}
        />
        <Select
          hint={text.timeZoneHint}
          label={text.timeZone}
          onChange={(event) => setForm({ ...form, timeZone: event.target.value })}
          options={[...new Set([...zones, form.timeZone])].map((value) => ({ value, label: value }))}
          value={form.timeZone}
        />
        {own !== null && own !== form.timeZone && (
          <Button className="-ml-3 self-start text-left" look="quiet" onClick={() => setForm({ ...form, timeZone: own })} small>
            {fill(text.browserZone, { zone: own })}
          </Button>
        )}
        <Select
          hint={text.languageHint}
          label={text.language}
          onChange={(event) => setForm({ ...form, language: languageOf(event.target.value) })}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={form.language}
        />
        <div className="flex items-center gap-3">
          <Button busy={busy} type="submit">
            {busy ? texts.saving : texts.save}
          </Button>
          <span role="status">{state.at === 'done' && !busy ? texts.saved : ''}</span>
        </div>
      </form>
    </Panel>
  );
}

// Only the browser knows its zone: the server renders without the offer.
function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function subscribe(): () => void {
  return () => undefined;
}
