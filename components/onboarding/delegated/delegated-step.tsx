'use client';

import { type ReactNode, useState } from 'react';
import { useRefresh } from '@/components/acting/use-refresh';
import { useVerb } from '@/components/acting/use-verb';
import type { DelegatedActions } from '@/components/onboarding/delegated/delegated-actions';
import { climbedOf, heldOf, isProvenHere } from '@/components/onboarding/desk/desk';
import { useDesk } from '@/components/onboarding/desk/use-desk';
import { useKeptPin } from '@/components/onboarding/desk/use-kept-pin';
import { FaultLine } from '@/components/onboarding/fault-line';
import { TestStep } from '@/components/onboarding/ladder/test-step';
import { SealKeys } from '@/components/onboarding/seal/seal-keys';
import { Guide, type GuideSettings } from '@/components/onboarding/set-up/guide';
import { SetUpStep } from '@/components/onboarding/set-up/set-up-step';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Partition } from '@/lib/domain/arn';
import type { Method } from '@/lib/domain/onboarding';
import type { DelegatedView, RoomView } from '@/lib/wire/views';

type DelegatedStepProps = { view: DelegatedView; room: RoomView; guide: GuideSettings; actions: DelegatedActions };

/** The AWS step alone, for a colleague: the guide, the field that takes what it made, the test, and giving it. */
export function DelegatedStep({ view, room, guide, actions }: DelegatedStepProps) {
  const { onboarding: words } = useJourneyWords();
  const refresh = useRefresh();
  const { linkId, stream, principalArn } = view;
  const pin = useKeptPin(view.onboardingId, room);
  const [method, setMethod] = useState<Method>(view.method ?? (principalArn === null ? 'keys' : 'role'));
  const offer = useVerb(actions.offerAccess);
  const desk = useDesk(
    {
      onboardingId: view.onboardingId,
      linkId,
      company: view.company,
      stream: { region: stream.region, accountId: stream.accountId, streamName: stream.name },
      externalId: view.externalId,
      room,
      lastRun: view.lastRun,
      keptPin: pin.kept,
    },
    {
      ...actions,
      deliver: async ({ held, receipt, testRunId }) => {
        if (held.access.kind !== 'keys' || testRunId === null) return { ok: false, fault: { kind: 'other-access' } };
        const { armored, sealedAt } = receipt;
        return actions.offerAccess({ linkId, method: 'keys', keyId: held.access.accessKeyId, testRunId, armored, sealedAt });
      },
    },
  );
  const held = heldOf(desk.desk);
  const proven = isProvenHere(desk.desk);
  const tested = climbedOf(desk.desk);
  const [gave, setGave] = useState<string | null>(null);
  // Another role than the one that was given may be given in its place.
  const given = desk.desk.at === 'handed-over' || (held?.access.kind === 'role' && held.access.roleArn === gave);
  const choose = (other: Method) => {
    setMethod(other);
    void desk.empty();
  };
  const give = () => {
    if (held?.access.kind === 'keys') return void desk.seal();
    if (held === null) return;
    const { roleArn } = held.access;
    offer.ask({ linkId, method: 'role', roleArn, testRunId: tested?.run.id ?? null }, () => {
      setGave(roleArn);
      refresh();
    });
  };
  return (
    <div className="grid gap-8">
      {!given && view.offered !== null && <Given offered={view.offered} />}
      {view.method === null && principalArn !== null && <MethodChoice method={method} onMethod={choose} />}
      <Part title={words.setUp.title}>
        <SetUpStep
          desk={desk}
          guide={<Guide choices={view.guideChoices} method={method} settings={guide} subject={view} />}
          method={method}
          partition={stream.partition as Partition}
          principalArn={principalArn}
          reload={view.lastRun !== null}
          roleArn={held?.access.kind === 'role' ? held.access.roleArn : (view.offered?.roleArn ?? view.lastRun?.roleArn ?? null)}
        />
      </Part>
      {held !== null && (
        <Part title={words.steps.test}>
          <TestStep desk={desk} method={method} view={view} />
        </Part>
      )}
      {given && <Given offered={view.offered} />}
      {held !== null && tested !== null && !given && (
        <Part title={words.help.give}>
          <div className="grid items-start gap-8 lg:grid-cols-2">
            <div className="grid gap-4">
              <p className="text-muted">{words.help.giveText}</p>
              <div>
                <Button
                  busy={offer.busy || desk.desk.at === 'sealing' || desk.desk.at === 'handing-over'}
                  look={proven ? 'primary' : 'plain'}
                  onClick={give}
                >
                  {proven ? (method === 'role' ? words.help.giveRole : words.help.giveKeys) : words.help.untested}
                </Button>
              </div>
              {offer.asked.at === 'refused' && <FaultLine fault={offer.asked.fault} />}
              {desk.desk.at === 'seal-refused' && <FaultLine fault={desk.desk.fault} />}
            </div>
            {method === 'keys' && <SealKeys pin={pin} room={room} />}
          </div>
        </Part>
      )}
    </div>
  );
}

/** What waits for the owner's word: at the head of the page, or where it was just given. */
function Given({ offered }: Pick<DelegatedView, 'offered'>) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.help;
  return (
    <Notice live title={words.givenTitle} tone="success">
      <p>{words.given}</p>
      <p className="mt-1 break-all font-mono text-small">{offered?.roleArn ?? offered?.keyId}</p>
    </Notice>
  );
}

function MethodChoice({ method, onMethod }: { method: Method; onMethod: (method: Method) => void }) {
  const { onboarding: words } = useJourneyWords();
  const choices = [
    ['role', words.access.role],
    ['keys', words.access.keys],
  ] as const;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{words.help.how}</legend>
      {choices.map(([value, label]) => (
        <label className="flex items-center gap-3" key={value}>
          <input
            checked={method === value}
            className="size-4 accent-[var(--accent)]"
            name="method"
            onChange={() => onMethod(value)}
            type="radio"
            value={value}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-line border-t pt-6">
      <h2 className="mb-4 font-semibold text-title">{title}</h2>
      {children}
    </section>
  );
}
