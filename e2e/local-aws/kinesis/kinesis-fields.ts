import type { Call } from '../call';
import { type Refusal, refuse, refuseCapital } from '../refusal';
import { type Constraint, violationsOf, wordViolations } from '../validation';

export type FieldShape = { as: 'text' | 'number' | 'boolean' | 'blob' | 'list' | 'map' } & Constraint;

/** The constraints that every stream name meets. */
export const STREAM_NAME: FieldShape = { as: 'text', shortest: 1, longest: 128, pattern: '[a-zA-Z0-9_.-]+' };
/** The shape of a partition key. */
export const PARTITION_KEY: FieldShape = { as: 'text', required: true, shortest: 1, longest: 256 };
/** The shape of an explicit hash key. */
export const HASH_KEY: FieldShape = { as: 'text', pattern: String.raw`0|([1-9]\d{0,38})` };

/** Checks the input's fields against their shapes: first that they can be read at all, then their constraints. */
export function checkFields(call: Call, shapes: Record<string, FieldShape>): Refusal | null {
  for (const [name, shape] of Object.entries(shapes)) {
    const unreadable = unreadableAs(call.input[name], shape.as);
    if (unreadable !== null) return refuseCapital('SerializationException', unreadable);
  }
  const violations = Object.entries(shapes).flatMap(([name, shape]) => violationsOf(camel(name), call.input[name], shape));
  return violations.length > 0 ? refuse('ValidationException', wordViolations(violations)) : null;
}

/** Why a value cannot be read as its type, in AWS's words; null when it can. */
export function unreadableAs(value: unknown, as: FieldShape['as']): string | null {
  if (value === undefined || value === null) return null;
  switch (as) {
    case 'text':
      return typeof value === 'string' ? null : `${kindOf(value)} can not be converted to a String`;
    case 'number':
      return typeof value === 'number' ? null : `${kindOf(value)} can not be converted to a Number`;
    case 'boolean':
      return typeof value === 'boolean' ? null : `${kindOf(value)} can not be converted to a Boolean`;
    case 'list':
      return Array.isArray(value) ? null : 'Expected list or null';
    case 'map':
      return typeof value === 'object' && !Array.isArray(value) ? null : 'Expected map or null';
    case 'blob':
      return unreadableBlob(value);
  }
}

function unreadableBlob(value: unknown): string | null {
  if (typeof value !== 'string') return `${kindOf(value)} can not be converted to a Blob`;
  if (value.length % 4 !== 0)
    return `'${value}' can not be converted to a Blob: Base64 encoded length is expected a multiple of 4 bytes but found: ${value.length}`;
  return /^[A-Za-z0-9+/]*={0,2}$/.test(value) ? null : `'${value}' can not be converted to a Blob: Invalid Base64 character`;
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'STRING_VALUE';
  if (typeof value === 'number') return Number.isInteger(value) ? 'NUMBER_VALUE' : 'DECIMAL_VALUE';
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE';
  return Array.isArray(value) ? 'Start of list' : 'Start of structure';
}

function camel(name: string): string {
  return name.startsWith('StreamARN') ? 'streamARN' : name.charAt(0).toLowerCase() + name.slice(1);
}
