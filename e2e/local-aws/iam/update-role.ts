import { type Call, numberOf, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { violationsOf, wordViolations } from '../validation';
import { findRole } from './iam-ground';

/** Changes a role's description and its longest session. */
export function updateRole(call: Call): Record<string, unknown> | Refusal {
  const seconds = numberOf(call, 'MaxSessionDuration');
  const violations = violationsOf('maxSessionDuration', seconds, { least: 3_600, most: 43_200 });
  if (violations.length > 0) return refuse('ValidationError', wordViolations(violations));
  const role = findRole(call);
  if (isRefusal(role)) return role;
  role.maxSessionSeconds = seconds ?? role.maxSessionSeconds;
  role.description = textOf(call, 'Description') ?? role.description;
  return {};
}
