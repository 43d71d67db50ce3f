import type { ReactNode } from 'react';

type CheckFieldProps = { label: ReactNode; checked: boolean; onChange: (checked: boolean) => void };

/** A box to tick, with its sentence beside it. */
export function CheckField({ label, checked, onChange }: CheckFieldProps) {
  return (
    <label className="flex min-h-10 items-start gap-3 py-2">
      <input checked={checked} className="mt-1 size-4" onChange={(event) => onChange(event.target.checked)} type="checkbox" />
      <span className="min-w-0">{label}</span>
    </label>
  );
}
