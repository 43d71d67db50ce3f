import { z } from 'zod';
import { idField, methodField, typedField, versionField, writtenField } from '@/lib/wire/fields';

/** What the verbs of a replacement take. */

export const startReplacementInput = z.strictObject({ onboardingId: idField, version: versionField.optional(), method: methodField });
export type StartReplacementInput = z.input<typeof startReplacementInput>;

export const returnReplacementInput = z.strictObject({ onboardingId: idField, seenVersion: versionField, reason: writtenField });
export type ReturnReplacementInput = z.input<typeof returnReplacementInput>;

/** `replacing`: the new role, not the one in use. */
export const retestRoleInput = z.strictObject({ onboardingId: idField, replacing: z.boolean().optional() });
export type RetestRoleInput = z.input<typeof retestRoleInput>;

export const proveClosedInput = z.strictObject({ onboardingId: idField, roleArn: typedField });
export type ProveClosedInput = z.input<typeof proveClosedInput>;
