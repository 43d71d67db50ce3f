import { type Call, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { violationsOf, wordViolations } from '../validation';
import { findKey } from './find-key';

/** Makes a key active or inactive. */
export function updateAccessKey(call: Call): Record<string, unknown> | Refusal {
  const status = textOf(call, 'Status');
  const violations = violationsOf('status', status, { required: true, oneOf: ['Active', 'Inactive'] });
  if (violations.length > 0) return refuse('ValidationError', wordViolations(violations));
  const key = findKey(call);
  if (isRefusal(key)) return key;
  key.active = status === 'Active';
  return {};
}
