'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { useTexts } from '@/components/ui/common-texts';
import { CopyButton } from '@/components/ui/copy-button';
import { inGroupsOfFour } from '@/lib/domain/sealing/support-keys';
import { fill } from '@/messages/fill';

type Squares = { size: number; path: string };

/** A key's fingerprint in groups of four, to be compared by eye, with copy and a QR code for a phone. */
export function Fingerprint({ value, tools = true, className }: { value: string; tools?: boolean; className?: string }) {
  const texts = useTexts();
  const [squares, setSquares] = useState<Squares | null>(null);
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
          <Button aria-expanded={squares !== null} onClick={async () => setSquares(squares === null ? await drawQr(value) : null)} small>
            {squares === null ? texts.showQr : texts.hideQr}
          </Button>
        </div>
      )}
      {squares !== null && (
        <svg
          aria-label={fill(texts.qrLabel, { fingerprint: groups.join(' ') })}
          className="mt-3 size-44 rounded-control bg-[#ffffff] text-[#000000]"
          role="img"
          shapeRendering="crispEdges"
          viewBox={`0 0 ${squares.size} ${squares.size}`}
        >
          <path d={squares.path} fill="currentColor" />
        </svg>
      )}
    </div>
  );
}

// Drawn as one path, since Trusted Types forbid to insert the library's SVG text.
async function drawQr(value: string): Promise<Squares> {
  const { encode } = await import('uqr');
  const { size, data } = encode(value, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
