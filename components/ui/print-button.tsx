'use client';

import { Button } from '@/components/ui/button';
import { useTexts } from '@/components/ui/common-texts';

/** Prints the part of the page that it stands in, and nothing around it (app/print.css). `data-print` marks the part, and says what stands above it on paper. */
export function PrintButton({ name }: { name: string }) {
  const { print } = useTexts();
  return (
    <Button aria-label={`${print} ${name}`} onClick={(event) => printPart(event.currentTarget.closest<HTMLElement>('[data-print]'))} small>
      {print}
    </Button>
  );
}

function printPart(part: HTMLElement | null): void {
  if (part === null) return;
  part.dataset['printing'] = '';
  window.addEventListener('afterprint', () => delete part.dataset['printing'], { once: true });
  window.print();
}
