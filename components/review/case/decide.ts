import type { Result } from '@/lib/domain/result';
import type { CaseFault } from '@/lib/wire/faults';
import type { caseTexts } from '@/messages/en/case';

/** A decision by its outcome; each has its own sentence. */
export type DecisionName = keyof typeof caseTexts.decision.done;

export type CallDecision = () => Promise<Result<unknown, CaseFault>>;

/** Makes a decision, unless another one is being made; `deciding` is that one. */
export type Decide = { deciding: DecisionName | null; decide: (name: DecisionName, call: CallDecision) => void };
