'use client';

import { useRouter } from 'next/navigation';
import { useVerb, type Verb } from '@/components/acting/use-verb';
import { Button, type ButtonLook } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type StartProps = {
  customerId: string;
  look: ButtonLook;
  start: Verb<{ customerId: string }, { onboardingId: string }>;
  words: { start: string; starting: string; failed: string };
};

/** Starts an onboarding for a company and goes there. */
export function StartOnboarding({ customerId, look, start, words }: StartProps) {
  const router = useRouter();
  const { asked, busy, ask } = useVerb(start);
  return (
    <div>
      <Button busy={busy} look={look} onClick={() => ask({ customerId }, ({ onboardingId }) => router.push(`/onboarding/${onboardingId}`))}>
        {busy ? words.starting : words.start}
      </Button>
      {asked.at === 'refused' && (
        <Notice className="mt-3" live tone="problem">
          {words.failed}
        </Notice>
      )}
    </div>
  );
}
