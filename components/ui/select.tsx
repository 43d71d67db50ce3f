import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '@/components/ui/classes';
import { describedBy, FieldFrame, fieldLook } from '@/components/ui/text-field';

export type SelectOption = { value: string; label: string };
export type SelectGroup = { label: string; options: SelectOption[] };

type SelectProps = Omit<ComponentProps<'select'>, 'id' | 'children'> & {
  label: ReactNode;
  options: readonly (SelectOption | SelectGroup)[];
  hint?: ReactNode;
  fault?: ReactNode;
};

/** A choice from a list, the browser's own: it works with every keyboard, screen reader and phone. */
export function Select({ label, options, hint, fault, className, ...rest }: SelectProps) {
  const id = useId();
  return (
    <FieldFrame className={className} fault={fault} hint={hint} id={id} label={label}>
      <select
        {...rest}
        aria-describedby={describedBy(id, hint, fault)}
        aria-invalid={fault !== undefined || undefined}
        className={classes(fieldLook, 'pr-2')}
        id={id}
      >
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(option)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function optionOf(option: SelectOption) {
  return (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
}
