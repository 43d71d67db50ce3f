'use client';

import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { CallFault } from '@/lib/wire/action';
import type { InvitationFault } from '@/lib/wire/faults';
import type { InvitationTexts } from '@/messages/en/invitation';
import { fill } from '@/messages/fill';

type Fault = InvitationFault | CallFault;
type RefusedInvitationProps = { fault: Fault; texts: InvitationTexts; onAgain: () => void };

/** Why the link does not open an invitation, and the way on: another try, or signing in. */
export function RefusedInvitation({ fault, texts, onAgain }: RefusedInvitationProps) {
  const { title, text, retry } = sentenceOf(fault, texts);
  return (
    <Notice live title={title} tone={retry ? 'attention' : 'problem'}>
      <p>{text}</p>
      <p className="mt-3">
        {retry ? <Button onClick={onAgain}>{texts.again}</Button> : <ButtonLink href="/sign-in">{texts.signIn}</ButtonLink>}
      </p>
    </Notice>
  );
}

function sentenceOf(fault: Fault, texts: InvitationTexts): { title: string; text: string; retry: boolean } {
  switch (fault.kind) {
    case 'used':
      return { title: texts.usedTitle, text: texts.used, retry: false };
    case 'expired':
      return { title: texts.expiredTitle, text: texts.expired, retry: false };
    case 'revoked':
      return { title: texts.revokedTitle, text: texts.revoked, retry: false };
    case 'limited':
      return { title: texts.limitedTitle, text: fill(texts.limited, { seconds: fault.retryAfterSeconds }), retry: true };
    case 'stopped':
    case 'offline':
      return { title: texts.stoppedTitle, text: texts.stopped, retry: true };
    case 'portal-failed':
      return { title: texts.failedTitle, text: texts.failed, retry: true };
    case 'unknown':
    case 'bad-input':
    case 'not-found':
      return { title: texts.unknownTitle, text: texts.unknown, retry: false };
  }
}
