import { useEffect, useRef } from 'react';
import type { PaletteOption } from '@/components/review/palette/palette-options';
import { classes } from '@/components/ui/classes';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { palette: texts } = supportTexts;

type PaletteListProps = { id: string; options: readonly PaletteOption[]; chosen: number; onGo: (href: string) => void };

/** The options of the palette; the chosen one is kept in view. How many there are is announced. */
export function PaletteList({ id, options, chosen, onGo }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      <p className={classes(options.length > 0 ? 'sr-only' : 'px-3 pt-3 text-muted')} role="status">
        {options.length === 0 ? texts.none : fill(texts.count, { count: options.length })}
      </p>
      <div aria-label={texts.title} className="mt-2 max-h-[50vh] overflow-y-auto" id={`${id}-list`} ref={list} role="listbox">
        {options.map(({ href, label, kind, detail }, place) => (
          // The field has the focus and takes the keys; the pointer presses.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox answers Enter for its options
          <div
            aria-selected={place === chosen}
            className={classes(
              'flex cursor-pointer flex-wrap items-baseline gap-x-3 rounded-control border-l-4 px-3 py-2',
              place === chosen ? 'border-accent bg-accent-wash' : 'border-transparent',
            )}
            id={`${id}-${place}`}
            key={href}
            onClick={() => onGo(href)}
            role="option"
            tabIndex={-1}
          >
            <span className="font-medium">
              <bdi>{label}</bdi>
            </span>
            {detail !== '' && <span className="text-muted text-small">{detail}</span>}
            <span className="ml-auto text-muted text-small">{kind}</span>
          </div>
        ))}
      </div>
    </>
  );
}
