import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  isTimeZone
} from "./chunk-T2LGBXR3.js";
import {
  languages
} from "./chunk-Y4CTJOIL.js";
import {
  isMoment
} from "./chunk-QUUICHEV.js";
import {
  oneLine,
  searchLine,
  severalLines
} from "./chunk-M3AUI4DK.js";
import {
  external_exports
} from "./chunk-UZZU7K3T.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";

// lib/wire/parse-input.ts
function parseInput(schema, input) {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  return err({ kind: "bad-input", field: parsed.error.issues[0]?.path.join(".") ?? "" });
}

// lib/domain/return-path.ts
var base = "https://portal.invalid";
function returnPath(text) {
  if (typeof text !== "string" || text.length > 2048 || !text.startsWith("/") || !URL.canParse(text, base)) return null;
  const { origin, pathname, search, hash } = new URL(text, base);
  if (origin !== base || pathname.startsWith("//")) return null;
  return `${pathname}${search}${hash}`;
}

// lib/wire/fields.ts
var idField = external_exports.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
var personIdField = external_exports.string().regex(/^[\w-]{1,64}$/);
var methodField = external_exports.enum(["role", "keys"]);
var versionField = external_exports.int().min(1);
var keyIdField = external_exports.string().regex(/^AKIA[A-Z0-9]{16}$/);
var momentField = external_exports.string().refine(isMoment);
var typedField = external_exports.string().max(2048);
var lineField = textField(oneLine);
var writtenField = textField(severalLines);
function searchField(length) {
  return textField((text) => searchLine(text, length));
}
function textField(read) {
  return external_exports.string().max(2e4).transform((text, context) => {
    const taken = read(text);
    if (taken.ok) return taken.value;
    context.addIssue({ code: "custom", message: taken.fault.kind });
    return external_exports.NEVER;
  });
}
var armoredField = external_exports.string().max(65536);
var sha256Field = external_exports.string().regex(/^[0-9a-f]{64}$/);

// lib/wire/people-inputs.ts
var emailField = external_exports.string().trim().max(254).toLowerCase().pipe(external_exports.email());
var tokenField = external_exports.string().regex(/^[\w-]{20,128}$/);
var pathField = external_exports.string().transform((text, context) => {
  const path = returnPath(text);
  if (path !== null) return path;
  context.addIssue({ code: "custom", message: "leads elsewhere" });
  return external_exports.NEVER;
});
var tokenInput = external_exports.strictObject({ token: tokenField });
var zoneField = external_exports.string().regex(/^[\w+:/-]{1,64}$/);
var acceptInput = external_exports.strictObject({ token: tokenField, timeZone: zoneField.optional() });
var emailInput = external_exports.strictObject({ email: emailField });
var staffRoundInput = external_exports.strictObject({
  providerId: external_exports.literal("staff"),
  callbackURL: pathField,
  errorCallbackURL: pathField.optional()
});
var passkeyNameInput = external_exports.looseObject({ name: lineField.optional() });
var signUpInput = external_exports.strictObject({ email: emailField, company: lineField });
var customerInput = external_exports.strictObject({ customerId: idField });
var inviteCustomerInput = external_exports.strictObject({ company: lineField, email: emailField });
var membersInput = external_exports.strictObject({ customerId: idField.optional() });
var inviteMemberInput = external_exports.strictObject({ customerId: idField, email: emailField, role: external_exports.enum(["owner", "member"]).optional() });
var removeMemberInput = external_exports.strictObject({ customerId: idField, personId: personIdField });
var sessionInput = external_exports.strictObject({ sessionId: personIdField });
var passkeyInput = external_exports.strictObject({ passkeyId: personIdField });
var revokeInvitationInput = external_exports.strictObject({ invitationId: idField });
var disablePersonInput = external_exports.strictObject({ personId: personIdField, disabled: external_exports.boolean().optional() });
var grantStaffInput = external_exports.strictObject({ email: emailField, role: external_exports.enum(["reviewer", "admin"]) });
var profileInput = external_exports.strictObject({
  name: lineField.optional(),
  timeZone: zoneField.refine(isTimeZone).optional(),
  language: external_exports.enum(languages).optional()
});
var auditFilterInput = external_exports.strictObject({
  text: searchField(200).optional(),
  action: searchField(64).optional(),
  actor: searchField(128).optional(),
  subject: searchField(128).optional(),
  chain: searchField(128).optional(),
  from: external_exports.iso.datetime().optional(),
  until: external_exports.iso.datetime().optional(),
  after: searchField(256).optional()
});
var auditPageInput = external_exports.strictObject({ after: searchField(256).optional() });

export {
  parseInput,
  emailInput,
  inviteCustomerInput,
  grantStaffInput
};
