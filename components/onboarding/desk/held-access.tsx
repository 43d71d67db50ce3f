'use client';

import type { Held } from '@/components/onboarding/desk/desk';
import type { UsedDesk } from '@/components/onboarding/desk/use-desk';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { Time } from '@/components/ui/time';
import { fill } from '@/messages/fill';

/** What the room holds, as far as it may be shown, and how long it stays open. */
export function HeldAccess({ held, desk }: { held: Held; desk: UsedDesk }) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.file;
  const { access, endsAt } = held;
  if (access.kind === 'role') return null;
  const facts = [
    fill(words.read, { keyId: access.accessKeyId }),
    access.userName === null ? null : fill(words.user, { userName: access.userName }),
    access.accountId === null ? null : fill(words.account, { accountId: access.accountId }),
    access.dropped.length === 0 ? null : fill(words.dropped, { what: access.dropped.map((what) => words[what]).join(', ') }),
  ].filter((fact) => fact !== null);
  return (
    <div className="rounded-control border border-line bg-surface px-4 py-3">
      <ul className="grid gap-1 text-small">
        {facts.map((fact) => (
          <li className="flex gap-2" key={fact}>
            <Mark className="mt-0.5" kind="tick" />
            <span className="min-w-0">{fact}</span>
          </li>
        ))}
      </ul>
      {endsAt !== null && (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-small">
          <span>
            {words.ends} <Time at={endsAt} form="clock" />
          </span>
          <Button look="quiet" onClick={desk.keepOpen} small>
            {words.keepOpen}
          </Button>
          <Button look="quiet" onClick={desk.empty} small>
            {words.again}
          </Button>
        </p>
      )}
    </div>
  );
}
