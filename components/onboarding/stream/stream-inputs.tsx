'use client';

import type { ReactNode } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { StreamFields } from '@/components/onboarding/stream/stream-fields';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type RegionEntry, regions } from '@/lib/domain/aws/regions';

type StreamInputsProps = {
  fields: StreamFields;
  onChange: (changed: Partial<StreamFields>) => void;
  /** What is wrong, at the field where it is. */
  fault: { field: keyof StreamFields; text: ReactNode } | null;
};

/** The stream by its ARN, or, folded until it is wanted, by region, account and name. */
export function StreamInputs({ fields, onChange, fault }: StreamInputsProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.stream;
  const faultAt = (field: keyof StreamFields) => (fault?.field === field ? { fault: fault.text } : {});
  return (
    <>
      <TextField
        {...faultAt('arn')}
        hint={texts.arnHint}
        label={texts.arn}
        mono
        onChange={(event) => onChange({ arn: event.target.value })}
        placeholder="arn:aws:kinesis:eu-central-1:111122223333:stream/your-stream"
        value={fields.arn}
      />
      <Disclosure opens={isByParts(fields, fault?.field ?? null)} summary={texts.byParts}>
        <div className="grid gap-4">
          <Select
            {...faultAt('region')}
            label={texts.region}
            onChange={(event) => onChange({ region: event.target.value })}
            options={optionsOf(texts.regionChoose, texts.regionOther)}
            value={fields.region}
          />
          <TextField
            {...faultAt('accountId')}
            hint={texts.accountHint}
            inputMode="numeric"
            label={texts.account}
            mono
            onChange={(event) => onChange({ accountId: event.target.value })}
            value={fields.accountId}
          />
          <TextField
            {...faultAt('name')}
            hint={texts.nameHint}
            label={texts.name}
            mono
            onChange={(event) => onChange({ name: event.target.value })}
            value={fields.name}
          />
        </div>
      </Disclosure>
    </>
  );
}

/** Where the parts are what counts: while they are filled in one by one, and where one of them is at fault. */
function isByParts({ arn, region, accountId, name }: StreamFields, faulty: keyof StreamFields | null): boolean {
  return (faulty !== null && faulty !== 'arn') || (arn === '' && region + accountId + name !== '');
}

function optionsOf(choose: string, other: string) {
  const option = ({ id, name }: RegionEntry) => ({ value: id, label: `${name} · ${id}` });
  return [
    { value: '', label: choose },
    { label: 'AWS', options: regions.filter((region) => region.partition === 'aws').map(option) },
    { label: other, options: regions.filter((region) => region.partition !== 'aws').map(option) },
  ];
}
