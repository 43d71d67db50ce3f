import { TextField } from '@/components/ui/text-field';

type EmailFieldProps = { label: string; value: string; onValue: (value: string) => void; className?: string };

/** An address of mail that must be given. */
export function EmailField({ label, value, onValue, className }: EmailFieldProps) {
  return (
    <TextField
      {...(className === undefined ? {} : { className })}
      inputMode="email"
      label={label}
      onChange={(event) => onValue(event.target.value)}
      required
      type="email"
      value={value}
    />
  );
}
