import type { FaultTexts } from '@/components/forms/fault-notice';
import { textOfWait } from '@/components/forms/text-of-fault';
import type { Language } from '@/lib/domain/language';
import type { CallFault } from '@/lib/wire/action';
import type { RedeemLinkFault } from '@/lib/wire/faults';
import type { SignInTexts } from '@/messages/en/sign-in';
import { fill } from '@/messages/fill';

/** Why no link was requested. `bad-input` is about the fields of the form, which has its own sentence for them. */
export function textsOfAskFault(fault: CallFault, { fault: texts }: SignInTexts): FaultTexts {
  return textsOfCallFault(fault, texts);
}

/** Why a link was not used. A token that is none reads like one that is over. */
export function textsOfRedeemFault(fault: RedeemLinkFault | CallFault, { fault: texts }: SignInTexts, language: Language): FaultTexts {
  if (fault.kind === 'link' || fault.kind === 'bad-input') return texts.link;
  return fault.kind === 'limited' ? waiting(texts.redeemLimited, fault.retryAfterSeconds, language) : textsOfCallFault(fault, texts);
}

function textsOfCallFault(fault: CallFault, texts: SignInTexts['fault']): FaultTexts {
  switch (fault.kind) {
    case 'offline':
    case 'stopped':
      return texts.offline;
    case 'not-found':
    case 'portal-failed':
      return texts.portalFailed;
  }
}

function waiting({ saw, means, do: next }: FaultTexts, seconds: number, language: Language): FaultTexts {
  return { saw, means, do: fill(next, { wait: textOfWait(seconds, language) }) };
}
