'use client';

import { useState } from 'react';
import type { ProfileView } from '@/components/account/account-views';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { AccountWords } from '@/messages/en/account';
import { fill } from '@/messages/fill';
import { type Language, languages } from '@/messages/language';

export type UpdateProfile = Verb<{ name: string; timeZone: string; language: Language }, unknown>;

type ProfileFormProps = { profile: ProfileView; words: AccountWords; language: Language; update: UpdateProfile };

/** Name, time zone and language of the person who is signed in. */
export function ProfileForm({ profile, words, language, update }: ProfileFormProps) {
  const [form, setForm] = useState({ name: profile.name, timeZone: profile.timeZone, language: profile.language });
  const { asked, busy, ask } = useVerb(update);
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', form.timeZone])].sort();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const text = words.profile;
  return (
    <Panel title={text.title}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) ask({ ...form, name: form.name.trim() });
        }}
      >
        {asked.at === 'refused' && (
          <Notice live tone="problem">
            {wordFault(asked.fault, words.fault, language)}
          </Notice>
        )}
        <TextField label={text.email} readOnly value={profile.email} />
        <TextField
          autoComplete="name"
          hint={text.nameHint}
          label={text.name}
          maxLength={120}
          onChange={(event) => setForm({ ...form, name: event.target.value })}
          required
          value={form.name}
        />
        <Select
          hint={text.timeZoneHint}
          label={text.timeZone}
          onChange={(event) => setForm({ ...form, timeZone: event.target.value })}
          options={zones.map((value) => ({ value, label: value }))}
          suppressHydrationWarning
          value={form.timeZone}
        />
        {own !== form.timeZone && (
          <Button className="self-start" look="quiet" onClick={() => setForm({ ...form, timeZone: own })} small suppressHydrationWarning>
            {fill(text.browserZone, { zone: own })}
          </Button>
        )}
        <Select
          hint={text.languageHint}
          label={text.language}
          onChange={(event) => setForm({ ...form, language: languages.find((known) => known === event.target.value) ?? 'en' })}
          options={languages.map((value) => ({ value, label: text.languages[value] }))}
          value={form.language}
        />
        <div className="flex items-center gap-3">
          <Button busy={busy} type="submit">
            {busy ? words.saving : words.save}
          </Button>
          <span role="status">{asked.at === 'done' && !busy ? words.saved : ''}</span>
        </div>
      </form>
    </Panel>
  );
}
