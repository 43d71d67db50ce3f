'use client';

import { type ReactNode, useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { useRefresh } from '@/components/live/use-refresh';
import { heldOf, isProvenHere, tabRunOf } from '@/components/onboarding/access/access-state';
import type { DelegatedActions } from '@/components/onboarding/access/delegated/delegated-actions';
import { useAccessFlow } from '@/components/onboarding/access/use-access-flow';
import { useKeptPin } from '@/components/onboarding/access/use-kept-pin';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { SealKeys } from '@/components/onboarding/seal/seal-keys';
import { Guide, type GuideSettings } from '@/components/onboarding/setup/guide';
import { SetupStep } from '@/components/onboarding/setup/setup-step';
import { TestStep } from '@/components/onboarding/test/test-step';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Partition } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { DelegatedView, SandboxView } from '@/lib/wire/views';

type DelegatedStepProps = { view: DelegatedView; sandbox: SandboxView; guide: GuideSettings; actions: DelegatedActions };

/** The AWS step alone, for a colleague: the guide, the field that takes what it made, the test, and giving it. */
export function DelegatedStep({ view, sandbox, guide, actions }: DelegatedStepProps) {
  const { onboarding: texts } = useJourneyTexts();
  const refresh = useRefresh();
  const { linkId, stream, principalArn } = view;
  const pin = useKeptPin(view.onboardingId, sandbox);
  const [method, setMethod] = useState<Method>(view.method ?? (principalArn === null ? 'keys' : 'role'));
  const offer = useAction(actions.offerAccess);
  const flow = useAccessFlow(
    {
      onboardingId: view.onboardingId,
      linkId,
      company: view.company,
      stream: { region: stream.region, accountId: stream.accountId, streamName: stream.name },
      externalId: view.externalId,
      sandbox,
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
  const held = heldOf(flow.state);
  const proven = isProvenHere(flow.state);
  const tested = tabRunOf(flow.state);
  const [gave, setGave] = useState<string | null>(null);
  // Another role than the one that was given may be given in its place.
  const given = flow.state.at === 'submitted' || (held?.access.kind === 'role' && held.access.roleArn === gave);
  const choose = (other: Method) => {
    setMethod(other);
    void flow.empty();
  };
  const give = () => {
    if (held?.access.kind === 'keys') return void flow.seal();
    if (held === null) return;
    const { roleArn } = held.access;
    offer.ask({ linkId, method: 'role', roleArn, testRunId: tested?.run.id ?? null }, () => {
      setGave(roleArn);
      refresh();
    });
  };
  return (
    <div className="grid gap-8">
      {!given && view.offered !== null && <OfferedAccess offered={view.offered} />}
      {view.method === null && principalArn !== null && <MethodChoice method={method} onMethod={choose} />}
      <Part title={texts.setUp.title}>
        <SetupStep
          flow={flow}
          guide={<Guide choices={view.guideChoices} method={method} settings={guide} subject={view} />}
          method={method}
          partition={stream.partition as Partition}
          principalArn={principalArn}
          reload={view.lastRun !== null}
          roleArn={held?.access.kind === 'role' ? held.access.roleArn : (view.offered?.roleArn ?? view.lastRun?.roleArn ?? null)}
        />
      </Part>
      {held !== null && (
        <Part title={texts.steps.test}>
          <TestStep flow={flow} method={method} view={view} />
        </Part>
      )}
      {given && <OfferedAccess offered={view.offered} />}
      {held !== null && tested !== null && !given && (
        <Part title={texts.help.give}>
          <div className="grid items-start gap-8 lg:grid-cols-2">
            <div className="grid gap-4">
              <p className="text-muted">{texts.help.giveText}</p>
              <div>
                <Button
                  busy={offer.busy || flow.state.at === 'sealing' || flow.state.at === 'submitting'}
                  look={proven ? 'primary' : 'plain'}
                  onClick={give}
                >
                  {proven ? (method === 'role' ? texts.help.giveRole : texts.help.giveKeys) : texts.help.untested}
                </Button>
              </div>
              {offer.asked.at === 'refused' && <FaultLine fault={offer.asked.fault} />}
              {flow.state.at === 'seal-refused' && <FaultLine fault={flow.state.fault} />}
            </div>
            {method === 'keys' && <SealKeys pin={pin} sandbox={sandbox} />}
          </div>
        </Part>
      )}
    </div>
  );
}

/** What waits for the owner's word: at the head of the page, or where it was just given. */
function OfferedAccess({ offered }: Pick<DelegatedView, 'offered'>) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.help;
  return (
    <Notice live title={texts.givenTitle} tone="success">
      <p>{texts.given}</p>
      <p className="mt-1 break-all font-mono text-small">{offered?.roleArn ?? offered?.keyId}</p>
    </Notice>
  );
}

function MethodChoice({ method, onMethod }: { method: Method; onMethod: (method: Method) => void }) {
  const { onboarding: texts } = useJourneyTexts();
  const choices = [
    ['role', texts.access.role],
    ['keys', texts.access.keys],
  ] as const;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{texts.help.how}</legend>
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
