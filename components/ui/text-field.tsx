import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '@/components/ui/classes';
import { Mark } from '@/components/ui/mark';

export const fieldLook =
  'w-full min-h-10.5 rounded-control border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-faint aria-invalid:border-problem [&[readonly]]:bg-sunken';

type TextFieldProps = Omit<ComponentProps<'input'>, 'id'> & {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do about it; the field is announced as invalid. */
  fault?: ReactNode;
  mono?: boolean;
};

/** One line of text with its label, hint and fault. */
export function TextField({ label, hint, fault, mono = false, className, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame className={className} fault={fault} hint={hint} id={id} label={label}>
      <input
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        {...rest}
        aria-describedby={describedBy(id, hint, fault)}
        aria-invalid={fault !== undefined || undefined}
        className={classes(fieldLook, mono && 'font-mono text-small')}
        id={id}
      />
    </FieldFrame>
  );
}

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'id'> & { label: ReactNode; hint?: ReactNode; fault?: ReactNode; mono?: boolean };

/** Several lines of text with their label, hint and fault. */
export function TextArea({ label, hint, fault, mono = false, className, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame className={className} fault={fault} hint={hint} id={id} label={label}>
      <textarea
        rows={4}
        {...rest}
        aria-describedby={describedBy(id, hint, fault)}
        aria-invalid={fault !== undefined || undefined}
        className={classes(fieldLook, mono && 'font-mono text-small')}
        id={id}
      />
    </FieldFrame>
  );
}

type FieldFrameProps = {
  id: string;
  label: ReactNode;
  hint: ReactNode;
  fault: ReactNode;
  className: string | undefined;
  children: ReactNode;
};

/** The label above, the hint and the fault below a control whose id is `id`. */
export function FieldFrame({ id, label, hint, fault, className, children }: FieldFrameProps) {
  return (
    <div className={classes('flex min-w-0 flex-col gap-1', className)}>
      <label className="font-medium" htmlFor={id}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p className="text-small text-muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <div className="mt-1 flex gap-2 text-small text-problem" id={`${id}-fault`} role="alert">
          <Mark className="mt-0.5" kind="cross" />
          <div className="min-w-0">{fault}</div>
        </div>
      )}
    </div>
  );
}

export function describedBy(id: string, hint: ReactNode, fault: ReactNode): string | undefined {
  const parts = [fault !== undefined && `${id}-fault`, hint !== undefined && `${id}-hint`].filter((part) => part !== false);
  return parts.length === 0 ? undefined : parts.join(' ');
}
