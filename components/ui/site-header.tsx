import Link from 'next/link';
import type { CommonTexts } from '@/messages/en/common';

/** The wordmark, set in type, and the few places that everyone may go. */
export function SiteHeader({ texts }: { texts: CommonTexts }) {
  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <Link className="rounded-control font-semibold text-lead tracking-tight" href="/" prefetch={false}>
          {texts.product}
        </Link>
        <nav aria-label={texts.product} className="flex gap-5 text-small">
          <Link className="text-muted hover:text-ink" href="/security" prefetch={false}>
            {texts.security}
          </Link>
          <Link className="text-muted hover:text-ink" href="/account" prefetch={false}>
            {texts.account}
          </Link>
        </nav>
      </div>
    </header>
  );
}
