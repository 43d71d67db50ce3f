'use client';

import { CheckField } from '@/components/onboarding/setup/check-field';
import type { FaultOfField } from '@/components/onboarding/setup/fault-of-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { deliveriesMax } from '@/lib/domain/setup-guide/guide-choices';
import { type DeliveryForm, emptyDeliveryForm } from '@/lib/domain/setup-guide/guide-form';
import { deliveryName } from '@/lib/domain/setup-guide/setup-guide';
import type { GuideTexts } from '@/messages/en/guide';
import { fill } from '@/messages/fill';

type DeliveryFieldsProps = {
  deliveries: readonly DeliveryForm[];
  streamName: string;
  faultOf: FaultOfField;
  onChange: (deliveries: DeliveryForm[]) => void;
  texts: GuideTexts;
};

/** None, one or several Firehoses from the stream, each to a bucket. */
export function DeliveryFields({ deliveries, streamName, faultOf, onChange, texts }: DeliveryFieldsProps) {
  const { fields } = texts;
  const change = (index: number, part: Partial<DeliveryForm>) =>
    onChange(deliveries.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const all = faultOf('deliveries').fault;
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{fields.deliveries}</legend>
      {all !== undefined && <Notice tone="problem">{all}</Notice>}
      {deliveries.map((delivery, index) => {
        const name = deliveryName(streamName, index);
        return (
          <div className="grid gap-3 border-line border-l pl-4" key={name}>
            <p className="font-mono text-small">{fill(fields.delivery, { name })}</p>
            <TextField
              label={fields.bucket}
              mono
              onChange={(event) => change(index, { bucket: event.target.value })}
              value={delivery.bucket}
              {...faultOf(`deliveries.${index}.bucket`)}
            />
            <CheckField checked={delivery.newBucket} label={fields.newBucket} onChange={(newBucket) => change(index, { newBucket })} />
            <div className="grid grid-cols-2 items-end gap-4">
              <TextField
                inputMode="numeric"
                label={fields.bufferMegabytes}
                onChange={(event) => change(index, { bufferMegabytes: event.target.value })}
                value={delivery.bufferMegabytes}
                {...faultOf(`deliveries.${index}.bufferMegabytes`)}
              />
              <TextField
                inputMode="numeric"
                label={fields.bufferSeconds}
                onChange={(event) => change(index, { bufferSeconds: event.target.value })}
                value={delivery.bufferSeconds}
                {...faultOf(`deliveries.${index}.bufferSeconds`)}
              />
            </div>
            <div>
              <Button look="quiet" onClick={() => onChange(deliveries.filter((_, at) => at !== index))} small>
                {fill(fields.removeDelivery, { name })}
              </Button>
            </div>
          </div>
        );
      })}
      {deliveries.length < deliveriesMax && (
        <div>
          <Button onClick={() => onChange([...deliveries, emptyDeliveryForm])} small>
            {fields.addDelivery}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
