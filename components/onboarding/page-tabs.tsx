'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Tabs } from '@/components/ui/tabs';
import { fill } from '@/messages/fill';

type PageTabsProps = { steps: ReactNode; beside: ReactNode; messageCount: number };

const names = ['steps', 'messages'] as const;
type Name = (typeof names)[number];

/** The steps, and in a second tab what is not part of them. Both stay alive: the steps hold what the customer has given. */
export function PageTabs({ steps, beside, messageCount }: PageTabsProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.tabs;
  const [chosen, choose] = useState<Name>('steps');
  useEffect(() => {
    const follow = () => {
      if (location.hash === '#messages') choose('messages');
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <Tabs
      chosen={chosen}
      keepsPanels
      label={texts.label}
      onChoose={(id) => choose(names.find((name) => name === id) ?? 'steps')}
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
