'use client';

import { type ReactNode, useState } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Tabs } from '@/components/ui/tabs';
import { fill } from '@/messages/fill';

const names = ['steps', 'messages'] as const;
type Name = (typeof names)[number];

/** `first`: the tab that the page's address asks for. */
type PageTabsProps = { first: string | undefined; steps: ReactNode; beside: ReactNode; messageCount: number };

/** The steps, and in a second tab what is not part of them. Both stay alive: the steps hold what the customer has given. */
export function PageTabs({ first, steps, beside, messageCount }: PageTabsProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.tabs;
  const [chosen, choose] = useState<Name>(nameOf(first));
  return (
    <Tabs
      chosen={chosen}
      keepsPanels
      label={texts.label}
      onChoose={(id) => choose(nameOf(id))}
      tabs={[
        { id: 'steps', label: texts.steps, panel: steps },
        {
          id: 'messages',
          label: messageCount === 0 ? texts.messages : fill(texts.messagesCounted, { count: messageCount }),
          panel: beside,
        },
      ]}
    />
  );
}

function nameOf(id: string | undefined): Name {
  return names.find((name) => name === id) ?? 'steps';
}
