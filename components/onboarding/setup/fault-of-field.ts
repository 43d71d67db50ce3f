import type { GuideField } from '@/lib/domain/setup-guide/guide-choices';

/** The sentence for a field's own fault; empty when it has none. What is only not filled in yet is no fault but a hint. */
export type FaultOfField = (field: GuideField) => { fault?: string; hint?: string };
