'use client';

import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '@/components/ui/classes';
import { forgetEarlyPress } from '@/components/ui/early-press';
import { Mark } from '@/components/ui/mark';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

const base =
  'inline-flex items-center justify-center gap-2 rounded-control border font-medium text-balance transition-colors aria-disabled:cursor-default';

const sizes = { normal: 'min-h-10 px-4 py-2 text-base', small: 'min-h-8 px-3 py-1 text-small' };

const looks: Record<ButtonLook, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-deep aria-disabled:bg-sunken aria-disabled:text-faint',
  plain: 'border-edge bg-surface text-ink hover:bg-sunken aria-disabled:text-faint aria-disabled:hover:bg-surface',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-sunken aria-disabled:text-faint aria-disabled:hover:bg-transparent',
  danger: 'border-problem bg-surface text-problem hover:bg-problem-wash aria-disabled:text-faint aria-disabled:border-line',
};

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> & {
  look?: ButtonLook;
  small?: boolean;
  /** Busy: stays focusable, does nothing when pressed, and shows a turning mark. */
  busy?: boolean;
  off?: boolean;
};

/** A button. `primary` is for the next thing to do, so one at most in a view. */
export function Button({
  look = 'plain',
  small = false,
  busy = false,
  off = false,
  children,
  className,
  onClick,
  type,
  ...rest
}: ButtonProps) {
  const stopped = busy || off;
  return (
    <button
      {...rest}
      aria-disabled={stopped || undefined}
      data-early=""
      className={classes(base, looks[look], small ? sizes.small : sizes.normal, className)}
      onClick={(event) => {
        forgetEarlyPress();
        if (stopped) event.preventDefault();
        else onClick?.(event);
      }}
      type={type ?? 'button'}
    >
      {busy && <Mark className="text-current" kind="turning" />}
      {children}
    </button>
  );
}

/** A link that looks like a button, for going somewhere. Like all of our links it fetches nothing before it is followed. */
export function ButtonLink({
  look = 'plain',
  small = false,
  href,
  children,
  className,
  ...rest
}: {
  look?: ButtonLook;
  small?: boolean;
  href: string;
  children: ReactNode;
  className?: string;
  'data-key'?: string;
}) {
  return (
    <Link {...rest} className={classes(base, looks[look], small ? sizes.small : sizes.normal, className)} href={href} prefetch={false}>
      {children}
    </Link>
  );
}
