'use client';

import { useSyncExternalStore } from 'react';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import type { Action } from '@/lib/wire/action';
import type { AccountFault } from '@/lib/wire/faults';
import type { ProfileInput } from '@/lib/wire/people-inputs';
import { supportTexts } from '@/messages/en/support';
import { fill } from '@/messages/fill';

const { zone: texts } = supportTexts;

/** An account of staff begins with UTC, since nobody said otherwise: offers the browser's zone in its place. */
export function ZoneOffer({ update }: { update: Action<ProfileInput, unknown, AccountFault> }) {
  const { timeZone } = useReader();
  const own = useSyncExternalStore(subscribe, ownZone, () => null);
  const { busy, run } = useAction(update);
  if (timeZone !== 'UTC' || own === null || own === 'UTC') return null;
  return (
    <p className="mt-10 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-small">
      {texts.isUtc}
      <Button busy={busy} look="quiet" onClick={() => run({ timeZone: own })} small>
        {fill(texts.useOwn, { zone: own })}
      </Button>
    </p>
  );
}

// Only the browser knows its zone. Asking takes a phone 20 ms, and React asks at each look, so a page asks once.
let asked: string | undefined;

function ownZone(): string {
  asked ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return asked;
}

function subscribe(): () => void {
  return () => undefined;
}
