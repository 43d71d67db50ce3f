import type { CheckName } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { caseTexts } from '@/messages/en/case';
import { connectionTest } from '@/messages/en/connection-test';

/** The name of a check for staff: the customer reads "you" in the one that only the customer can answer. */
export function staffCheckName(name: CheckName, method: Method): string {
  return name === 'received' ? caseTexts.runs.received : connectionTest.checks[name][method].name;
}
