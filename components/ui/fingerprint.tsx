'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { useTexts } from '@/components/ui/common-texts';
import { CopyButton } from '@/components/ui/copy-button';
import { QrCode } from '@/components/ui/qr-code';
import { inGroupsOfFour } from '@/lib/domain/sealing/support-keys';
import { fill } from '@/messages/fill';

/** A key's fingerprint in groups of four, to be compared by eye, with copy and a QR code for a phone. */
export function Fingerprint({ value, tools = true, className }: { value: string; tools?: boolean; className?: string }) {
  const texts = useTexts();
  const [showsQr, showQr] = useState(false);
  const groups = inGroupsOfFour(value);
  return (
    <div className={classes('min-w-0', className)}>
      <p className="flex flex-wrap gap-x-3 gap-y-1 font-mono text-small" translate="no">
        <span className="sr-only">{groups.join(' ')}</span>
        {groups.map((group, index) => (
          <span aria-hidden="true" key={index}>
            {group}
          </span>
        ))}
      </p>
      {tools && (
        <div className="mt-2 flex flex-wrap gap-2">
          <CopyButton name={value.slice(-8)} text={value} />
          <Button aria-expanded={showsQr} onClick={() => showQr(!showsQr)} small>
            {showsQr ? texts.hideQr : texts.showQr}
          </Button>
        </div>
      )}
      {showsQr && <QrCode label={fill(texts.qrLabel, { fingerprint: groups.join(' ') })} text={value} />}
    </div>
  );
}
