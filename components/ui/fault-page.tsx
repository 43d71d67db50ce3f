'use client';

import { useEffect, useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { useFaultPageTexts } from '@/components/ui/common-texts';
import { Notice } from '@/components/ui/notice';

type Finding = 'looking' | 'database' | 'unreachable' | 'defect';

/**
 * Error page. The error has no message in production, so the page reads the portal's readiness: a portal that is not ready lacks
 * its database, no answer means the network, a ready portal means a defect.
 */
export function FaultPage({ reference, retry }: { reference: string | null; retry: () => void }) {
  const { fault: texts } = useFaultPageTexts();
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
      {/* What failed may have been what gives the page its title. */}
      <title>{texts.title}</title>
      <h1 className="pb-4 font-semibold text-title sm:text-display">{texts.title}</h1>
      {finding === 'looking' ? (
        <Notice tone="waiting">{texts.looking}</Notice>
      ) : (
        <Notice live title={texts[finding].saw} tone="problem">
          <p>{texts[finding].safe}</p>
          <p className="mt-2">{texts[finding].do}</p>
        </Notice>
      )}
      <div className="mt-6 flex flex-wrap gap-2">
        <Button look="primary" onClick={retry}>
          {texts.again}
        </Button>
        <ButtonLink href="/">{texts.home}</ButtonLink>
      </div>
      {reference !== null && (
        <p className="mt-6 text-muted text-small">
          {texts.reference}: <span className="font-mono">{reference}</span>
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
