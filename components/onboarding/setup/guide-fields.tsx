'use client';

import { CheckField } from '@/components/onboarding/setup/check-field';
import { DeliveryFields } from '@/components/onboarding/setup/delivery-fields';
import type { FaultOfField } from '@/components/onboarding/setup/fault-of-field';
import { TagFields } from '@/components/onboarding/setup/tag-fields';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { GuideFault } from '@/lib/domain/setup-guide/guide-choices';
import type { GuideForm } from '@/lib/domain/setup-guide/guide-form';
import type { GuideTexts } from '@/messages/en/guide';
import { fill } from '@/messages/fill';

type GuideFieldsProps = {
  form: GuideForm;
  faults: readonly GuideFault[];
  method: Method;
  streamName: string;
  egressAddresses: readonly string[];
  onChange: (form: GuideForm) => void;
  texts: GuideTexts;
};

/** The stream, and, folded behind their names, the options of the guide. Each change shows in every artefact at once. */
export function GuideFields({ form, faults, method, streamName, egressAddresses, onChange, texts }: GuideFieldsProps) {
  const { fields } = texts;
  const { purposes } = fields;
  const faultOf: FaultOfField = (field) => {
    const fault = faults.find((one) => one.field === field);
    if (fault === undefined) return {};
    return fault.kind === 'empty' ? { hint: texts.faults.empty } : { fault: texts.faults[fault.kind] };
  };
  const set = (part: Partial<GuideForm>) => onChange({ ...form, ...part });
  return (
    <div className="grid gap-4">
      <StreamOptions faultOf={faultOf} form={form} set={set} texts={texts} />
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium">{fields.options}</legend>
        <Disclosure className="open:pb-4" hint={purposes.encryption} opens={form.encryption !== 'aws'} summary={fields.encryption}>
          <EncryptionOptions faultOf={faultOf} form={form} set={set} texts={texts} />
        </Disclosure>
        {method === 'keys' && (
          <Disclosure className="open:pb-4" hint={purposes.group} opens={form.group !== ''} summary={fields.group}>
            <TextField
              hint={fields.groupHint}
              label={<Unseen>{fields.group}</Unseen>}
              mono
              onChange={(event) => set({ group: event.target.value })}
              value={form.group}
              {...faultOf('group')}
            />
          </Disclosure>
        )}
        {method === 'role' && (
          <Disclosure className="open:pb-4" hint={purposes.trust} opens={form.trust !== 'by-account'} summary={fields.trust}>
            <Select
              hint={fields.trustHint}
              label={<Unseen>{fields.trust}</Unseen>}
              onChange={(event) => set({ trust: oneOf(event.target.value, ['by-account', 'by-arn']) })}
              options={(['by-account', 'by-arn'] as const).map((value) => ({ value, label: fields.trusts[value] }))}
              value={form.trust}
            />
          </Disclosure>
        )}
        {egressAddresses.length > 0 && (
          <Disclosure className="open:pb-4" hint={purposes.network} opens={form.onlyFromMicroshare} summary={fields.network}>
            <CheckField
              checked={form.onlyFromMicroshare}
              label={fill(fields.onlyFromMicroshare, { addresses: egressAddresses.join(', ') })}
              onChange={(onlyFromMicroshare) => set({ onlyFromMicroshare })}
            />
          </Disclosure>
        )}
        <Disclosure className="open:pb-4" hint={purposes.deliveries} opens={form.deliveries.length > 0} summary={fields.deliveries}>
          <DeliveryFields
            deliveries={form.deliveries}
            faultOf={faultOf}
            onChange={(deliveries) => set({ deliveries })}
            streamName={streamName}
            texts={texts}
          />
        </Disclosure>
        <Disclosure className="open:pb-4" hint={purposes.tags} opens={form.tags.length > 0} summary={fields.tags}>
          <TagFields faultOf={faultOf} onChange={(tags) => set({ tags })} tags={form.tags} texts={texts} />
        </Disclosure>
      </fieldset>
    </div>
  );
}

type StreamOptionsProps = { form: GuideForm; faultOf: FaultOfField; set: (part: Partial<GuideForm>) => void; texts: GuideTexts };

/** Whether the stream is made, how large and how long it keeps. */
function StreamOptions({ form, faultOf, set, texts }: StreamOptionsProps) {
  const { fields } = texts;
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
      <Select
        label={fields.stream}
        onChange={(event) => set({ stream: oneOf(event.target.value, ['use', 'on-demand', 'provisioned']) })}
        options={(['use', 'on-demand', 'provisioned'] as const).map((value) => ({ value, label: fields.streams[value] }))}
        value={form.stream}
      />
      {form.stream === 'provisioned' && (
        <TextField
          inputMode="numeric"
          label={fields.shards}
          onChange={(event) => set({ shards: event.target.value })}
          value={form.shards}
          {...faultOf('shards')}
        />
      )}
      {form.stream !== 'use' && (
        <TextField
          hint={fields.retentionHint}
          inputMode="numeric"
          label={fields.retention}
          onChange={(event) => set({ retentionHours: event.target.value })}
          value={form.retentionHours}
          {...faultOf('retentionHours')}
        />
      )}
    </div>
  );
}

/** With whose key the stream encrypts. */
function EncryptionOptions({ form, faultOf, set, texts }: StreamOptionsProps) {
  const { fields } = texts;
  return (
    <div className="grid gap-4">
      <Select
        label={<Unseen>{fields.encryption}</Unseen>}
        onChange={(event) => set({ encryption: oneOf(event.target.value, ['aws', 'cmk']) })}
        options={(['aws', 'cmk'] as const).map((value) => ({ value, label: fields.encryptions[value] }))}
        value={form.encryption}
      />
      {form.encryption === 'cmk' && (
        <TextField
          {...faultOf('keyArn')}
          hint={fields.keyArnHint}
          label={fields.keyArn}
          mono
          onChange={(event) => set({ keyArn: event.target.value })}
          value={form.keyArn}
        />
      )}
    </div>
  );
}

/** A label that the closed line above has said already: for screen readers alone. */
function Unseen({ children }: { children: string }) {
  return <span className="sr-only">{children}</span>;
}

function oneOf<const Choice extends string>(value: string, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices.find((choice) => choice === value) ?? choices[0];
}
