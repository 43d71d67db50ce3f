import type { Check } from '@/lib/domain/onboarding/connection-test';

/** Whose answer stands in a check: AWS's, somebody else's in its place, or none. */
export function whoAnswered({ answer, diagnosis }: Pick<Check, 'answer' | 'diagnosis'>): 'aws' | 'notAws' | 'noAnswer' {
  if (answer === null || answer.httpStatus === null) return 'noAnswer';
  return diagnosis?.cause === 'unreachable' ? 'notAws' : 'aws';
}
