'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useTexts } from '@/components/ui/common-texts';

type DialogProps = { open: boolean; onClose: () => void; title: ReactNode; children: ReactNode; actions?: ReactNode };

/** A modal question, or without actions a notice: the browser's own dialog, so focus is kept inside and returns, and Escape closes it. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const texts = useTexts();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      aria-labelledby={id}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-panel border border-edge bg-surface p-0 text-ink backdrop:bg-[#0e1417]/50"
      onClose={onClose}
      ref={element}
    >
      {open && (
        <div className="p-5 sm:p-6">
          <h2 className="font-semibold text-title" id={id}>
            {title}
          </h2>
          <div className="mt-3">{children}</div>
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <Button look="quiet" onClick={onClose}>
              {actions ? texts.cancel : texts.close}
            </Button>
            {actions}
          </div>
        </div>
      )}
    </dialog>
  );
}
