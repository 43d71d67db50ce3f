'use client';

import { useCallback, useMemo, useState } from 'react';
import { type Asked, useVerb } from '@/components/acting/use-verb';
import type { SaidFault } from '@/components/onboarding/ask';
import { Explained } from '@/components/onboarding/explained';
import { FaultLine } from '@/components/onboarding/fault-line';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { filled, type StreamFields, streamOf } from '@/components/onboarding/stream/stream-fields';
import { Suggestion } from '@/components/onboarding/suggestion';
import { loadStreamWording } from '@/components/onboarding/wordings';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type RegionEntry, regions } from '@/lib/domain/regions';
import type { StreamFault } from '@/lib/domain/stream-arn';
import type { OnboardingView } from '@/lib/wire/views';

type StreamStepProps = {
  view: OnboardingView;
  fields: StreamFields;
  onFields: (fields: StreamFields) => void;
  nameStream: OnboardingActions['nameStream'];
  onSaved: () => void;
};

/** Names the stream: an ARN pasted into any field fills them all. */
export function StreamStep({ view, fields, onFields, nameStream, onSaved }: StreamStepProps) {
  const { onboarding, language } = useJourneyWords();
  const words = onboarding.stream;
  const [fault, setFault] = useState<StreamFault | null>(null);
  const { asked, busy, ask } = useVerb(nameStream);

  const put = (changed: Partial<StreamFields>) => {
    setFault(null);
    onFields(filled({ ...fields, ...changed }, changed));
  };

  const save = () => {
    const stream = streamOf(fields);
    if (!stream.ok) {
      // What looks like a secret does not stay in the fields.
      if (stream.fault.kind === 'name-is-secret') onFields({ ...fields, arn: '', accountId: '', name: '' });
      return setFault(stream.fault);
    }
    const { region, accountId, name } = stream.value;
    ask({ onboardingId: view.id, version: view.version, region, accountId, name }, onSaved);
  };

  // The server parses again and may refuse by the same tags.
  const told = useMemo(() => fault ?? refusedAs(asked), [fault, asked]);
  const load = useCallback(async () => loadStreamWording(language, told ?? { kind: 'stream-arn-empty', values: {} }), [language, told]);
  const suggestion = told?.values['suggestion'];

  return (
    <form
      className="grid max-w-measure gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="text-muted">{words.lead}</p>
      <TextField
        hint={words.arnHint}
        label={words.arn}
        mono
        onChange={(event) => put({ arn: event.target.value })}
        placeholder="arn:aws:kinesis:eu-central-1:111122223333:stream/your-stream"
        value={fields.arn}
      />
      <p className="text-muted text-small">{words.or}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={words.region}
          onChange={(event) => put({ region: event.target.value })}
          options={optionsOf(words.regionChoose, words.regionOther)}
          value={fields.region}
        />
        <TextField
          hint={words.accountHint}
          inputMode="numeric"
          label={words.account}
          mono
          onChange={(event) => put({ accountId: event.target.value })}
          value={fields.accountId}
        />
      </div>
      <TextField
        hint={words.nameHint}
        label={words.name}
        mono
        onChange={(event) => put({ name: event.target.value })}
        value={fields.name}
      />
      {told !== null && (
        <Notice live tone="problem">
          <Explained load={load}>
            {suggestion !== undefined && (
              <Suggestion
                label={isArn(suggestion) ? words.useArn : words.useAccount}
                onUse={() => put(isArn(suggestion) ? { arn: suggestion } : { accountId: suggestion })}
                value={suggestion}
              />
            )}
          </Explained>
        </Notice>
      )}
      {asked.at === 'refused' && told === null && <FaultLine fault={asked.fault} />}
      <div>
        <Button busy={busy} look="primary" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function refusedAs(asked: Asked<unknown>): { kind: string; values: Record<string, string> } | null {
  if (asked.at !== 'refused' || asked.fault.kind !== 'refused') return null;
  const { reason, values }: SaidFault = asked.fault;
  return reason === undefined ? null : { kind: reason, values: values ?? {} };
}

function isArn(suggestion: string): boolean {
  return suggestion.startsWith('arn:');
}

function optionsOf(choose: string, other: string) {
  const option = ({ id, name }: RegionEntry) => ({ value: id, label: `${name} · ${id}` });
  return [
    { value: '', label: choose },
    { label: 'AWS', options: regions.filter((region) => region.partition === 'aws').map(option) },
    { label: other, options: regions.filter((region) => region.partition !== 'aws').map(option) },
  ];
}
