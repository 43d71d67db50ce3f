'use client';

import { useState } from 'react';
import { switchKeys, useKeysOff } from '@/components/review/keyboard/keys-off';
import { useKeys } from '@/components/review/keyboard/use-keys';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { supportTexts } from '@/messages/en/support';

const { shortcuts: texts } = supportTexts;

type KeyboardProps = {
  /** Every key of the page with its meaning, as the help lists it. */
  keys: readonly (readonly [key: string, meaning: string])[];
  /** What keys do that no element on the page stands for. */
  own?: Readonly<Record<string, () => void>>;
};

/**
 * The keys of a page and their help. A key without an action of its own stands for the element with that `data-key`: a link is followed
 * and a `data-press` is pressed; what decides gets the focus, so that it takes Enter as well.
 */
export function Keyboard({ keys, own = {} }: KeyboardProps) {
  const [helping, setHelping] = useState(false);
  const off = useKeysOff();
  useKeys((key) => {
    if (key === '?') setHelping(true);
    else if (Object.hasOwn(own, key)) own[key]?.();
    else return keys.some(([known]) => known === key) && reach(key);
    return true;
  });
  return (
    <>
      <Button className="hidden lg:inline-flex" look="quiet" onClick={() => setHelping(true)} small>
        {texts.title} <kbd>?</kbd>
      </Button>
      <Dialog onClose={() => setHelping(false)} open={helping} title={texts.title}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {[...keys, ...texts.everywhere].map(([key, meaning]) => (
            <div className="contents" key={key}>
              <dt>
                <kbd className="inline-block min-w-8 rounded-control border border-edge bg-sunken px-2 text-center">{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-4 flex items-start gap-2">
          <input checked={!off} className="mt-1 size-4 shrink-0" onChange={(event) => switchKeys(event.target.checked)} type="checkbox" />
          {texts.single}
        </label>
      </Dialog>
    </>
  );
}

/** Whether there is such an element; it gets the focus in any case. */
function reach(key: string): boolean {
  const element = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (element === null) return false;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  if (element instanceof HTMLAnchorElement || element.dataset['press'] !== undefined) element.click();
  return true;
}
