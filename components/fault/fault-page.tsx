'use client';

import { useEffect, useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { faultPageWords } from '@/messages/en/fault-pages';

const { fault: words } = faultPageWords;
type Finding = 'looking' | 'database' | 'unreachable' | 'defect';

/**
 * Stands where a page failed. The error itself says nothing in production, so the portal's readiness is asked: an answer that is
 * not ready means the database, no answer means the network, a ready portal means a defect.
 */
export function FaultPage({ reference, retry }: { reference: string | null; retry: () => void }) {
  const [finding, setFinding] = useState<Finding>('looking');

  useEffect(() => {
    let left = false;
    void find().then((found) => {
      if (!left) setFinding(found);
    });
    return () => {
      left = true;
    };
  }, []);

  return (
    <div className="mx-auto max-w-narrow">
      <h1 className="pb-4 font-semibold text-title sm:text-display">{words.title}</h1>
      {finding === 'looking' ? (
        <Notice tone="waiting">{words.looking}</Notice>
      ) : (
        <Notice live title={words[finding].saw} tone="problem">
          <p>{words[finding].safe}</p>
          <p className="mt-2">{words[finding].do}</p>
        </Notice>
      )}
      <div className="mt-6 flex flex-wrap gap-2">
        <Button look="primary" onClick={retry}>
          {words.again}
        </Button>
        <ButtonLink href="/" look="quiet">
          {words.home}
        </ButtonLink>
      </div>
      {reference !== null && (
        <p className="mt-6 text-muted text-small">
          {words.reference}: <span className="font-mono">{reference}</span>
        </p>
      )}
    </div>
  );
}

async function find(): Promise<Finding> {
  try {
    const response = await fetch('/api/health/ready', { cache: 'no-store' });
    return response.ok ? 'defect' : 'database';
  } catch {
    return 'unreachable';
  }
}
