'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { supportPlaces } from '@/components/review/support-places';
import { classes } from '@/components/ui/classes';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { nav: texts } = supportTexts;

type SupportNavProps = { admin: boolean; name: string; newWork: number; children: ReactNode };

/** Links to the staff pages, and `children`: the way to any other place. */
export function SupportNav({ admin, name, newWork, children }: SupportNavProps) {
  const path = usePathname();
  const places = supportPlaces(admin);
  const known = places.map(({ href }) => href);
  const current = known.find((href) => href === path) ?? known.slice(1).find((href) => path.startsWith(`${href}/`)) ?? '/support';
  return (
    <nav aria-label={texts.label} className="mb-4 flex flex-wrap items-center gap-x-1 border-line border-b">
      {places.map(({ href, label }) => (
        <Link
          aria-current={href === current ? 'page' : undefined}
          className={classes(
            'border-b-2 px-3 py-2 font-medium text-small whitespace-nowrap',
            href === current ? 'border-ink text-ink' : 'border-transparent text-muted hover:text-ink',
          )}
          href={href}
          key={href}
          prefetch={false}
        >
          {label}
          {href === '/support' && newWork > 0 && (
            <span className="ml-2 rounded-control bg-accent-wash px-1.5 text-accent">{fill(texts.newWork, { count: newWork })}</span>
          )}
        </Link>
      ))}
      <span className="ml-auto">{children}</span>
      <span className="whitespace-nowrap px-3 py-2 text-muted text-small">
        <bdi>{name}</bdi>
      </span>
    </nav>
  );
}
