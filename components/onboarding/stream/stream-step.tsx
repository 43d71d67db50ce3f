'use client';

import { useCallback, useMemo, useState } from 'react';
import { type ActionState, useAction } from '@/components/forms/use-action';
import { Explained } from '@/components/onboarding/explained';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import type { SaidFault } from '@/components/onboarding/run-action';
import { filled, type StreamFields, streamFromFields } from '@/components/onboarding/stream/stream-fields';
import { Suggestion } from '@/components/onboarding/suggestion';
import { loadStreamTexts } from '@/components/onboarding/text-modules';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type RegionEntry, regions } from '@/lib/domain/aws/regions';
import type { StreamFault } from '@/lib/domain/aws/stream-arn';
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
  const { onboarding, language } = useJourneyTexts();
  const texts = onboarding.stream;
  const [fault, setFault] = useState<StreamFault | null>(null);
  const { asked, busy, ask } = useAction(nameStream);

  const put = (changed: Partial<StreamFields>) => {
    setFault(null);
    onFields(filled({ ...fields, ...changed }, changed));
  };

  const save = () => {
    const stream = streamFromFields(fields);
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
  const load = useCallback(async () => loadStreamTexts(language, told ?? { kind: 'stream-arn-empty', values: {} }), [language, told]);
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
      <p className="text-muted">{texts.lead}</p>
      <TextField
        hint={texts.arnHint}
        label={texts.arn}
        mono
        onChange={(event) => put({ arn: event.target.value })}
        placeholder="arn:aws:kinesis:eu-central-1:111122223333:stream/your-stream"
        value={fields.arn}
      />
      <p className="text-muted text-small">{texts.or}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={texts.region}
          onChange={(event) => put({ region: event.target.value })}
          options={optionsOf(texts.regionChoose, texts.regionOther)}
          value={fields.region}
        />
        <TextField
          hint={texts.accountHint}
          inputMode="numeric"
          label={texts.account}
          mono
          onChange={(event) => put({ accountId: event.target.value })}
          value={fields.accountId}
        />
      </div>
      <TextField
        hint={texts.nameHint}
        label={texts.name}
        mono
        onChange={(event) => put({ name: event.target.value })}
        value={fields.name}
      />
      {told !== null && (
        <Notice live tone="problem">
          <Explained load={load}>
            {suggestion !== undefined && (
              <Suggestion
                label={isArn(suggestion) ? texts.useArn : texts.useAccount}
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
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

function refusedAs(asked: ActionState<unknown>): { kind: string; values: Record<string, string> } | null {
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
