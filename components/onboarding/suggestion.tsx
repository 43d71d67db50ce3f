'use client';

import { Button } from '@/components/ui/button';
import { LongValue } from '@/components/ui/long-value';

/** What was probably meant, and one button that takes it. */
export function Suggestion({ value, label, onUse }: { value: string; label: string; onUse: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <code className="min-w-0 font-mono text-small">
        <LongValue value={value} />
      </code>
      <Button onClick={onUse} small>
        {label}
      </Button>
    </div>
  );
}
