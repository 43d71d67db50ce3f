'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { Method } from '@/lib/domain/onboarding/onboarding';

type MethodChoiceProps = { method: Method; onMethod: (method: Method) => void };

/** Role or key, where the customer has not chosen. */
export function MethodChoice({ method, onMethod }: MethodChoiceProps) {
  const { onboarding: texts } = useJourneyTexts();
  const choices = [
    ['role', texts.access.role],
    ['keys', texts.access.keys],
  ] as const;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{texts.help.how}</legend>
      {choices.map(([value, label]) => (
        <label className="flex items-center gap-3" key={value}>
          <input
            checked={method === value}
            className="size-4 accent-[var(--accent)]"
            name="method"
            onChange={() => onMethod(value)}
            type="radio"
            value={value}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
