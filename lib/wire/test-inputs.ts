import { z } from 'zod';
import { checkNames, roleCheckNames } from '@/lib/domain/onboarding/connection-test';
import { recordVersions, requestNames } from '@/lib/domain/sealing/sandbox-messages';
import { idField, keyIdField, methodField, searchField, typedField } from '@/lib/wire/fields';

/** What the connection test's verbs take. Nothing here names a URL, a header or a body: the server rebuilds each request itself. */

export const startTestRunInput = z.strictObject({
  onboardingId: idField,
  /** The delegated link under which the run is made; left out by customers and staff. */
  linkId: idField.optional(),
  method: methodField,
  keyId: keyIdField.nullish(),
  roleArn: typedField.nullish(),
  dropped: z.array(z.enum(['password', 'console-link'])).optional(),
  from: z.enum(checkNames).optional(),
  /** The access is to replace the one in use. */
  replacing: z.boolean().optional(),
});
export type StartTestRunInput = z.input<typeof startTestRunInput>;

export const testRoleInput = z.strictObject({
  testRunId: idField,
  check: z.enum(roleCheckNames),
});
export type TestRoleInput = z.input<typeof testRoleInput>;

export const signedRequestInput = z.strictObject({
  testRunId: idField,
  request: z.enum(requestNames),
  amzDate: z.string().regex(/^\d{8}T\d{6}Z$/),
  keyId: keyIdField,
  /** Left out by the pages before version 2 of the record. */
  recordVersion: z.literal(recordVersions).default(1),
  signature: z.string().regex(/^[0-9a-f]{64}$/),
});

/** How many dry runs the page is about to make, one after the other: one of a request that it signs, or all of a role's check. */
export const dryRunInput = z.strictObject({ testRunId: idField, count: z.int().min(1).max(2) });
export type DryRunInput = z.input<typeof dryRunInput>;

export const testRunInput = z.strictObject({ testRunId: idField });
export type TestRunInput = z.input<typeof testRunInput>;

/** The code as people copy it: case and spaces do not matter. */
export const typeBackCodeInput = z.strictObject({ testRunId: idField, code: searchField(64) });
export type TypeBackCodeInput = z.input<typeof typeBackCodeInput>;
