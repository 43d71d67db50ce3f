'use client';

import { useState } from 'react';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { wordFault } from '@/components/acting/word-fault';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { supportWords } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { people: words, fault: faultWords } = supportWords;
type Role = 'reviewer' | 'admin';

/** Grants a role to an e-mail address; the account comes with the first sign-in. */
export function GrantForm({ grant }: { grant: Verb<{ email: string; role: Role }, unknown> }) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('reviewer');
  const [granted, setGranted] = useState<string | null>(null);
  const { asked, busy, ask } = useVerb(grant);
  return (
    <Panel title={words.grant}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          setGranted(null);
          ask({ email: email.trim(), role }, () => {
            setGranted(fill(words.granted, { email: email.trim(), role: words.roles[role].toLowerCase() }));
            setEmail('');
          });
        }}
      >
        {asked.at === 'refused' && (
          <Notice live tone="problem">
            {wordFault(asked.fault, faultWords)}
          </Notice>
        )}
        {granted !== null && (
          <Notice live tone="success">
            {granted}
          </Notice>
        )}
        <div className="grid gap-4 sm:grid-cols-[1fr_14rem]">
          <TextField
            inputMode="email"
            label={words.email}
            onChange={(event) => setEmail(event.target.value)}
            required
            type="email"
            value={email}
          />
          <Select
            label={words.role}
            onChange={(event) => setRole(event.target.value === 'admin' ? 'admin' : 'reviewer')}
            options={[
              { value: 'reviewer', label: words.roles.reviewer },
              { value: 'admin', label: words.roles.admin },
            ]}
            value={role}
          />
        </div>
        <p className="text-muted text-small">{words.roleHint}</p>
        <Button busy={busy} className="self-start" type="submit">
          {words.grantSend}
        </Button>
      </form>
    </Panel>
  );
}
