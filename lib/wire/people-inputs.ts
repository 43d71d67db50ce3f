import { z } from 'zod';
import { languages } from '@/lib/domain/language';
import { returnPath } from '@/lib/domain/return-path';
import { isTimeZone } from '@/lib/domain/time-zone';
import { idField, lineField, personIdField, searchField } from '@/lib/wire/fields';

/** What the verbs about people take. */

/** An address of mail, in lower case: addresses that differ in case alone are the same. */
export const emailField = z.string().trim().max(254).toLowerCase().pipe(z.email());

const tokenField = z.string().regex(/^[\w-]{20,128}$/);

/** A path of the portal itself, as it reads when it is resolved. */
export const pathField = z.string().transform((text, context) => {
  const path = returnPath(text);
  if (path !== null) return path;
  context.addIssue({ code: 'custom', message: 'leads elsewhere' });
  return z.NEVER;
});

export const tokenInput = z.strictObject({ token: tokenField });
export type TokenInput = z.input<typeof tokenInput>;

/** A name of the time zone database (area, location), or an offset; whether it exists is asked where it is used. */
const zoneField = z.string().regex(/^[\w+:/-]{1,64}$/);

/** The zone is the browser's own; it is taken for a person who comes for the first time. */
export const acceptInput = z.strictObject({ token: tokenField, timeZone: zoneField.optional() });
export type AcceptInput = z.input<typeof acceptInput>;

export const emailInput = z.strictObject({ email: emailField });
export type EmailInput = z.input<typeof emailInput>;

export const staffRoundInput = z.strictObject({
  providerId: z.literal('staff'),
  callbackURL: pathField,
  errorCallbackURL: pathField.optional(),
});

/** A ceremony with a passkey, which the library checks; the name that a person gives it is checked here. */
export const passkeyNameInput = z.looseObject({ name: lineField.optional() });

export const signUpInput = z.strictObject({ email: emailField, company: lineField });
export type SignUpInput = z.input<typeof signUpInput>;

export const customerInput = z.strictObject({ customerId: idField });
export type CustomerInput = z.input<typeof customerInput>;

/** `language`: of the mail, to somebody who has no account yet; that of the company where nothing is said. */
export const inviteCustomerInput = z.strictObject({ company: lineField, email: emailField, language: z.enum(languages).optional() });
export type InviteCustomerInput = z.input<typeof inviteCustomerInput>;

export const membersInput = z.strictObject({ customerId: idField.optional() });

export const inviteMemberInput = z.strictObject({ customerId: idField, email: emailField, role: z.enum(['owner', 'member']).optional() });
export type InviteMemberInput = z.input<typeof inviteMemberInput>;

export const removeMemberInput = z.strictObject({ customerId: idField, personId: personIdField });
export type RemoveMemberInput = z.input<typeof removeMemberInput>;

export const chooseToldInput = z.strictObject({ customerId: idField, personId: personIdField, told: z.boolean() });
export type ChooseToldInput = z.input<typeof chooseToldInput>;

export const sessionInput = z.strictObject({ sessionId: personIdField });
export type SessionInput = z.input<typeof sessionInput>;

export const passkeyInput = z.strictObject({ passkeyId: personIdField });
export type PasskeyInput = z.input<typeof passkeyInput>;

export const revokeInvitationInput = z.strictObject({ invitationId: idField });
export type RevokeInvitationInput = z.input<typeof revokeInvitationInput>;

export const disablePersonInput = z.strictObject({ personId: personIdField, disabled: z.boolean().optional() });
export type DisablePersonInput = z.input<typeof disablePersonInput>;

export const grantStaffInput = z.strictObject({ email: emailField, role: z.enum(['reviewer', 'admin']) });
export type GrantStaffInput = z.input<typeof grantStaffInput>;

export const profileInput = z.strictObject({
  name: lineField.optional(),
  timeZone: zoneField.refine(isTimeZone).optional(),
  language: z.enum(languages).optional(),
});
export type ProfileInput = z.input<typeof profileInput>;

export const auditFilterInput = z.strictObject({
  text: searchField(200).optional(),
  action: searchField(64).optional(),
  actor: searchField(128).optional(),
  subject: searchField(128).optional(),
  chain: searchField(128).optional(),
  from: z.iso.datetime().optional(),
  until: z.iso.datetime().optional(),
  after: searchField(256).optional(),
});

export const auditPageInput = z.strictObject({ after: searchField(256).optional() });
