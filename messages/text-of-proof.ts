import type { ConnectionTestTexts } from '@/messages/en/connection-test';
import { fill } from '@/messages/fill';

/** What a check established, in words: a name of ours by its sentence, milliseconds with their unit, AWS's own values as they are. */
export function textOfProof(texts: Pick<ConnectionTestTexts, 'milliseconds' | 'proofs'>, name: string, value: string): string {
  if (name.endsWith('Ms')) return fill(texts.milliseconds, { count: value });
  return texts.proofs[value] ?? value;
}
