import type { Diagnosis } from '@/lib/domain/cause';

export const requirementKeys = [
  'stream',
  'access',
  'test',
  'hand-over',
  'confirm-access',
  'review',
  'approve',
  'go-live',
  'retest',
  'resume',
  'revoke-access',
] as const;
export type RequirementKey = (typeof requirementKeys)[number];

/** One thing still due, computed from facts. `since` and `deadline` are ISO times. */
export type Requirement = {
  key: RequirementKey;
  side: 'customer' | 'portal';
  state: 'due' | 'due-later' | 'waiting' | 'due-again' | 'done';
  since: string | null;
  deadline: string | null;
  reason: string | null;
  diagnosis: Diagnosis | null;
  alternatives: RequirementKey[];
};
