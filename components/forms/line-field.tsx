import type { ComponentProps } from 'react';
import { useTexts } from '@/components/ui/common-texts';
import { TextField } from '@/components/ui/text-field';
import { oneLine } from '@/lib/domain/typed-text';

type LineFieldProps = Omit<ComponentProps<typeof TextField>, 'onChange' | 'value' | 'fault' | 'ref'> & {
  value: string;
  onValue: (value: string) => void;
};

/** A name that others will read, by the grammar of the server: what does not fit is said while one types, and is not sent. */
export function LineField({ value, onValue, ...rest }: LineFieldProps) {
  const texts = useTexts();
  const read = oneLine(value);
  const fault = read.ok || read.fault.kind === 'empty' ? null : texts.line[read.fault.kind];
  return (
    <TextField
      {...rest}
      {...(fault === null ? {} : { fault })}
      onChange={(event) => onValue(event.target.value)}
      ref={(input) => input?.setCustomValidity(fault ?? '')}
      required
      value={value}
    />
  );
}
