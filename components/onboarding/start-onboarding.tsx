'use client';

import { useRouter } from 'next/navigation';
import { type Action, useAction } from '@/components/forms/use-action';
import { Button, type ButtonLook } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type StartProps = {
  customerId: string;
  look: ButtonLook;
  start: Action<{ customerId: string }, { onboardingId: string }>;
  texts: { start: string; starting: string; failed: string };
};

/** Starts an onboarding for a company and goes there. */
export function StartOnboarding({ customerId, look, start, texts }: StartProps) {
  const router = useRouter();
  const { asked, busy, ask } = useAction(start);
  return (
    <div>
      <Button busy={busy} look={look} onClick={() => ask({ customerId }, ({ onboardingId }) => router.push(`/onboarding/${onboardingId}`))}>
        {busy ? texts.starting : texts.start}
      </Button>
      {asked.at === 'refused' && (
        <Notice className="mt-3" live tone="problem">
          {texts.failed}
        </Notice>
      )}
    </div>
  );
}
