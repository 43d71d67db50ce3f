'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { PaletteList } from '@/components/review/palette/palette-list';
import { paletteOptions } from '@/components/review/palette/palette-options';
import { type FindPlaces, usePlaces } from '@/components/review/palette/use-places';
import type { SupportPlace } from '@/components/review/support-places';
import { Button } from '@/components/ui/button';
import { fieldLook } from '@/components/ui/text-field';
import { supportTexts } from '@/messages/en/support';

const { palette: texts } = supportTexts;

type PaletteProps = { find: FindPlaces; places: readonly SupportPlace[] };

/**
 * The way to any case, customer or page by a few letters: Ctrl K or ⌘K. A dialog with a combobox over a listbox (ARIA Authoring
 * Practices, "Combobox"): the focus stays in the field, and the chosen option is named to it.
 */
export function Palette({ find, places }: PaletteProps) {
  const router = useRouter();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const options = paletteOptions(typed, usePlaces(find, typed), places);
  const chosen = Math.min(at, options.length - 1);

  const open = () => {
    setTyped('');
    setAt(0);
    if (document.querySelector('dialog[open]') === null) dialog.current?.showModal();
  };
  const go = (href: string) => {
    dialog.current?.close();
    router.push(href);
  };
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[chosen];
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && option !== undefined) go(option.href);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <Button className="whitespace-nowrap" look="quiet" onClick={open} small>
        {texts.open} <kbd className="max-lg:hidden">{texts.keys}</kbd>
      </Button>
      <dialog
        aria-label={texts.title}
        className="mx-auto mt-[12vh] w-[min(36rem,calc(100vw-2rem))] rounded-panel border border-edge bg-surface p-3 text-ink backdrop:bg-[#0e1417]/50"
        ref={dialog}
      >
        <input
          aria-activedescendant={options.length === 0 ? undefined : `${id}-${chosen}`}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-expanded={options.length > 0}
          aria-label={texts.title}
          autoComplete="off"
          className={fieldLook}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          placeholder={texts.hint}
          role="combobox"
          spellCheck={false}
          value={typed}
        />
        <PaletteList chosen={chosen} id={id} onGo={go} options={options} />
      </dialog>
    </>
  );
}
