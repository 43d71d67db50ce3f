import { needsOtherKey } from '@/components/onboarding/access/file-asked';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Flow } from '@/lib/domain/deliveries/flow';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import type { OnboardingLine } from '@/lib/wire/views';
import type { RequirementsTexts } from '@/messages/en/requirements';
import { fill } from '@/messages/fill';

export type TurnFacts = {
  turn: OnboardingLine['turn'];
  status: Status;
  /** The first thing that is due, and why it is due again. */
  key: string | null;
  diagnosis?: Diagnosis | null;
  method?: Method | null;
  /** Whether this browser holds the access; left out where no access can be held. */
  isHeld?: boolean;
  /** Whether staff returned what is due; left out where that is not known. */
  isReturned?: boolean;
  /** What the delivery reports say; left out or null where there are none to read. */
  flow?: Flow | null;
};

/** The one sentence on top: what is to be done by whoever has the move. */
export function textOfTurn(facts: TurnFacts, texts: RequirementsTexts): string {
  switch (facts.turn) {
    case 'customer':
      return textForCustomer(facts, texts);
    case 'microshare':
      return fill(texts.portalMove, { what: texts.portal[isEarlyTest(facts) ? 'test-early' : (facts.key ?? '')] ?? '' });
    case 'none':
      if (facts.status === 'live') return facts.flow === 'broken' ? texts.nobodyRefused : texts.nobodyLive;
      return facts.status === 'retired' ? texts.nobodyRetired : texts.nobody;
  }
}

function textForCustomer({ key, diagnosis, method, isHeld, isReturned }: TurnFacts, texts: RequirementsTexts): string {
  const lacksFile = method === 'keys' && isHeld === false;
  if ((key === 'test' || key === 'retest') && diagnosis) {
    const mend = texts.mend[diagnosis.cause] ?? texts.due[key] ?? '';
    return lacksFile && !needsOtherKey(diagnosis) ? `${mend} ${texts.fileAgain}` : mend;
  }
  if (key === 'access' && isHeld === true) return texts.due['test'] ?? '';
  if (isReturned === true && !(lacksFile && key === 'submit')) {
    const returned = texts.due[`${key}-returned`] ?? '';
    return lacksFile && key === 'test' ? `${returned} ${texts.fileAgain}` : returned;
  }
  if (key === 'access' && method) return texts.due[`access-${method}`] ?? '';
  return (lacksFile ? texts.due[`${key}-keys`] : undefined) ?? texts.due[key ?? ''] ?? '';
}

/** A test that failed for a reason of Microshare's, before the access was submitted. */
function isEarlyTest({ key, status }: TurnFacts): boolean {
  return key === 'test' && (status === 'draft' || status === 'returned');
}
