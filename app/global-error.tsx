'use client';

import '@/app/globals.css';

import { FaultPage } from '@/components/ui/fault-page';

/** Replaces the root layout when that itself failed, so it brings its own document. */
export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <html lang="en">
      <body className="bg-canvas text-ink antialiased">
        <main className="mx-auto max-w-page px-4 py-8 sm:px-6 sm:py-10">
          <FaultPage reference={reference} retry={retry} />
        </main>
      </body>
    </html>
  );
}
