import 'server-only';
import type { Prisma } from '@/generated/prisma/client';

/** A plain value as Prisma stores it. Guarantee: it came from JSON or holds only strings, numbers, booleans, arrays and null. */
export function toJson(value: object): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

/** A stored value in the type that this portal wrote it in. Guarantee: only this portal's own code writes these columns. */
export function fromJson<Value>(value: Prisma.JsonValue): Value {
  return value as Value;
}
