import type { Verb } from '../call';
import { assumeRole } from './assume-role';
import { getCallerIdentity } from './get-caller-identity';

/** What STS can do here, by operation. */
export const STS_VERBS: Record<string, Verb> = { AssumeRole: assumeRole, GetCallerIdentity: getCallerIdentity };
