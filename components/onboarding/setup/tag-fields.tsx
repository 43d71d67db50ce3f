'use client';

import type { FaultOfField } from '@/components/onboarding/setup/fault-of-field';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { TagForm } from '@/lib/domain/setup-guide/guide-form';
import type { GuideTexts } from '@/messages/en/guide';
import { fill } from '@/messages/fill';

type TagFieldsProps = { tags: readonly TagForm[]; faultOf: FaultOfField; onChange: (tags: TagForm[]) => void; texts: GuideTexts };

/** Tags for all that the guide makes. */
export function TagFields({ tags, faultOf, onChange, texts }: TagFieldsProps) {
  const { fields } = texts;
  const change = (index: number, part: Partial<TagForm>) => onChange(tags.map((tag, at) => (at === index ? { ...tag, ...part } : tag)));
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{fields.tags}</legend>
      {tags.map((tag, index) => (
        <div className="grid gap-3 sm:grid-cols-[1fr_1fr_auto] lg:grid-cols-1" key={index}>
          <TextField
            label={fill(fields.tagKey, { number: index + 1 })}
            onChange={(event) => change(index, { key: event.target.value })}
            value={tag.key}
            {...faultOf(`tags.${index}.key`)}
          />
          <TextField
            label={fill(fields.tagValue, { number: index + 1 })}
            onChange={(event) => change(index, { value: event.target.value })}
            value={tag.value}
            {...faultOf(`tags.${index}.value`)}
          />
          <div className="sm:pt-8 lg:pt-0">
            <Button look="quiet" onClick={() => onChange(tags.filter((_, at) => at !== index))} small>
              {fill(fields.removeTag, { number: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...tags, { key: '', value: '' }])} small>
          {fields.addTag}
        </Button>
      </div>
    </fieldset>
  );
}
