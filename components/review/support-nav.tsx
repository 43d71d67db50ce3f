'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { classes } from '@/components/ui/classes';
import { supportTexts } from '@/messages/en/support';

const { nav: texts } = supportTexts;

/** Links to the staff pages. Administrators see two more; each page checks the role itself. */
export function SupportNav({ admin, name }: { admin: boolean; name: string }) {
  const path = usePathname();
  const places = [
    ['/support', texts.queue],
    ['/support/customers', texts.customers],
    ['/support/insight', texts.insight],
    ['/support/keys', texts.keys],
    ...(admin
      ? [
          ['/support/people', texts.people],
          ['/support/audit', texts.audit],
        ]
      : []),
  ] as [string, string][];
  const known = places.map(([href]) => href);
  const current = known.find((href) => href === path) ?? known.slice(1).find((href) => path.startsWith(`${href}/`)) ?? '/support';
  return (
    <nav aria-label={texts.label} className="mb-6 flex flex-wrap items-center gap-x-1 gap-y-1 border-line border-b">
      {places.map(([href, label]) => (
        <Link
          aria-current={href === current ? 'page' : undefined}
          className={classes(
            '-mb-px border-b-2 px-3 py-2 font-medium text-small',
            href === current ? 'border-ink text-ink' : 'border-transparent text-muted hover:text-ink',
          )}
          href={href}
          key={href}
          prefetch={false}
        >
          {label}
        </Link>
      ))}
      <span className="ml-auto px-3 py-2 text-muted text-small">
        <bdi>{name}</bdi>
      </span>
    </nav>
  );
}
