'use client';

import { FaultPage } from '@/components/ui/fault-page';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return <FaultPage reference={reference} retry={retry} />;
}
