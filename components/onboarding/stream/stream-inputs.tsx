'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { StreamFields } from '@/components/onboarding/stream/stream-fields';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type RegionEntry, regions } from '@/lib/domain/aws/regions';

type StreamInputsProps = { fields: StreamFields; onChange: (changed: Partial<StreamFields>) => void };

/** The stream by its ARN, or by region, account and name. */
export function StreamInputs({ fields, onChange }: StreamInputsProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.stream;
  return (
    <>
      <TextField
        hint={texts.arnHint}
        label={texts.arn}
        mono
        onChange={(event) => onChange({ arn: event.target.value })}
        placeholder="arn:aws:kinesis:eu-central-1:111122223333:stream/your-stream"
        value={fields.arn}
      />
      <p className="text-muted text-small">{texts.or}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={texts.region}
          onChange={(event) => onChange({ region: event.target.value })}
          options={optionsOf(texts.regionChoose, texts.regionOther)}
          value={fields.region}
        />
        <TextField
          hint={texts.accountHint}
          inputMode="numeric"
          label={texts.account}
          mono
          onChange={(event) => onChange({ accountId: event.target.value })}
          value={fields.accountId}
        />
      </div>
      <TextField
        hint={texts.nameHint}
        label={texts.name}
        mono
        onChange={(event) => onChange({ name: event.target.value })}
        value={fields.name}
      />
    </>
  );
}

function optionsOf(choose: string, other: string) {
  const option = ({ id, name }: RegionEntry) => ({ value: id, label: `${name} · ${id}` });
  return [
    { value: '', label: choose },
    { label: 'AWS', options: regions.filter((region) => region.partition === 'aws').map(option) },
    { label: other, options: regions.filter((region) => region.partition !== 'aws').map(option) },
  ];
}
