'use client';

import { useEffect, useState } from 'react';

type Squares = { size: number; path: string };

/** A text as a QR code, for a phone. `label` says what it holds. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [squares, setSquares] = useState<Squares | null>(null);
  useEffect(() => {
    let current = true;
    void drawQr(text).then((drawn) => {
      if (current) setSquares(drawn);
    });
    return () => {
      current = false;
    };
  }, [text]);
  if (squares === null) return null;
  return (
    <svg
      aria-label={label}
      className="mt-3 size-44 rounded-control bg-[#ffffff] text-[#000000]"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${squares.size} ${squares.size}`}
    >
      <path d={squares.path} fill="currentColor" />
    </svg>
  );
}

// Drawn as one path, since Trusted Types forbid to insert the library's SVG text.
async function drawQr(text: string): Promise<Squares> {
  const { encode } = await import('uqr');
  const { size, data } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
