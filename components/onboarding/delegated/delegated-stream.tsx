'use client';

import { useCallback, useState } from 'react';
import { useRefresh } from '@/components/live/use-refresh';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { DelegatedActions } from '@/components/onboarding/onboarding-actions';
import { streamFieldsOf } from '@/components/onboarding/stream/stream-fields';
import { type NameStream, StreamStep } from '@/components/onboarding/stream/stream-step';
import { LongValue } from '@/components/ui/long-value';
import { Notice } from '@/components/ui/notice';
import type { DelegatedStreamView } from '@/lib/wire/views';

type DelegatedStreamProps = { view: DelegatedStreamView; proposeStream: DelegatedActions['proposeStream'] };

/** A colleague's page while no stream is named: the owner's own fields, whose stream is proposed and waits for the owner. */
export function DelegatedStream({ view, proposeStream }: DelegatedStreamProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.help;
  const refresh = useRefresh();
  const { linkId, onboardingId, proposed } = view;
  const [fields, setFields] = useState(() => streamFieldsOf(proposed?.stream ?? null));
  const propose = useCallback<NameStream>(
    ({ region, accountId, name }) => proposeStream({ linkId, region, accountId, name }),
    [linkId, proposeStream],
  );
  return (
    <div className="grid max-w-measure gap-6">
      {proposed !== null && (
        <Notice live title={texts.proposedTitle} tone="success">
          <p className="mt-1 font-mono text-small">
            <LongValue value={proposed.stream.arn} />
          </p>
          <p className="mt-1">{texts.proposed}</p>
        </Notice>
      )}
      <StreamStep
        fields={fields}
        isSecond={proposed !== null}
        label={proposed === null ? texts.propose : texts.proposeOther}
        nameStream={propose}
        onFields={setFields}
        onSaved={refresh}
        view={{ id: onboardingId }}
      />
    </div>
  );
}
