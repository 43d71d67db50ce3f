import Link from 'next/link';
import type { ReactNode } from 'react';
import type { CommonTexts } from '@/messages/en/common';

/** The wordmark, set in type, the few places that everyone may go, and `children`: how the reader wants the pages. */
export function SiteHeader({ texts, children }: { texts: CommonTexts; children: ReactNode }) {
  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <Link className="rounded-control font-semibold text-lead tracking-tight" href="/" prefetch={false}>
          {texts.product}
        </Link>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <nav aria-label={texts.product} className="flex gap-5 text-small">
            <Link className="text-muted hover:text-ink" href="/security" prefetch={false}>
              {texts.security}
            </Link>
            <Link className="text-muted hover:text-ink" href="/account" prefetch={false}>
              {texts.account}
            </Link>
          </nav>
          {children}
        </div>
      </div>
    </header>
  );
}
