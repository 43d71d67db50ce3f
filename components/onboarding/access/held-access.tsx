'use client';

import type { Held } from '@/components/onboarding/access/access-state';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { TimedText } from '@/components/ui/timed-text';
import { sandboxHoursMax } from '@/lib/domain/sealing/sandbox-lifetime';
import { fill } from '@/messages/fill';

/**
 * The public facts of the access in the sandbox, and how long the sandbox stays open. `offersFile`: whether another file may be taken
 * here; not where the check that failed offers it.
 */
export function HeldAccess({ held, flow, offersFile = true }: { held: Held; flow: AccessFlow; offersFile?: boolean }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.file;
  const { access, endsAt } = held;
  if (access.kind === 'role') return null;
  const facts = [
    fill(texts.read, { keyId: access.accessKeyId }),
    access.userName === null ? null : fill(texts.user, { userName: access.userName }),
    access.accountId === null ? null : fill(texts.account, { accountId: access.accountId }),
    access.dropped.length === 0 ? null : fill(texts.dropped, { what: access.dropped.map((what) => texts[what]).join(', ') }),
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
        <>
          <p className="mt-2 text-muted text-small">
            <TimedText at={endsAt} form="minute" text={texts.ends} /> {fill(texts.keepOpenMax, { hours: sandboxHoursMax })}
          </p>
          <p className="mt-1 -ml-3 flex flex-wrap gap-x-3">
            <Button look="quiet" onClick={flow.keepOpen} small>
              {texts.keepOpen}
            </Button>
            {offersFile && (
              <Button look="quiet" onClick={flow.forget} small>
                {texts.again}
              </Button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
