import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/sealing/sandbox-facts.ts
function isId(text) {
  return matches(text, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
}
function isSealedCustomerName(text) {
  return isText(text) && text.length >= 1 && text.length <= 200 && !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text);
}
function isRoleArn(text) {
  return matches(
    text,
    /^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso(?:-[bef])?):iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/
  );
}
function isExternalId(text) {
  return matches(text, /^[\w+=,.@:/-]{2,1224}$/);
}
function isAccessKeyId(text) {
  return matches(text, /^AKIA[A-Z0-9]{16}$/);
}
function isSecretAccessKeyFact(text) {
  return matches(text, /^[A-Za-z0-9/+]{40}$/);
}
function isSha256(text) {
  return matches(text, /^[0-9a-f]{64}$/);
}
function isMoment(text) {
  return matches(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) && !Number.isNaN(Date.parse(String(text)));
}
function matches(text, grammar) {
  return isText(text) && grammar.test(text);
}
function isText(text) {
  return typeof text === "string";
}

export {
  isId,
  isSealedCustomerName,
  isRoleArn,
  isExternalId,
  isAccessKeyId,
  isSecretAccessKeyFact,
  isSha256,
  isMoment
};
