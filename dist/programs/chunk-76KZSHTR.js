import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  dnsSuffix,
  isServed
} from "./chunk-V3HUKMZG.js";

// lib/domain/aws/stream-policy.ts
function permissionPolicy(stream, options = {}) {
  const write = writeStatement(stream);
  if (options.cmkArn === void 0) return { Version: "2012-10-17", Statement: [write] };
  return { Version: "2012-10-17", Statement: [write, keyStatement(stream, options.cmkArn)] };
}
function trustPolicy(principalArn, externalId, form = "by-account") {
  const { principal, condition } = trustedBy(principalArn, form);
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "MicroshareAssumesThisRole",
        Effect: "Allow",
        Principal: { AWS: principal },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "sts:ExternalId": externalId }, ...condition }
      }
    ]
  };
}
function trustedBy(principalArn, form) {
  const account = principalArn.replace(/:(?:role|user)\/.*$/, ":root");
  if (form === "by-arn" || account === principalArn) return { principal: principalArn, condition: {} };
  return { principal: account, condition: { ArnEquals: { "aws:PrincipalArn": principalArn } } };
}
function sessionPolicy(stream) {
  return { Version: "2012-10-17", Statement: [writeStatement(stream), keyStatement(stream, "*")] };
}
function writeStatement(stream) {
  return { Sid: "WriteToStream", Effect: "Allow", Action: ["kinesis:PutRecord", "kinesis:PutRecords"], Resource: stream.arn };
}
function keyStatement(stream, keyArn) {
  const suffix = isServed(stream.partition) ? dnsSuffix(stream.partition) : "amazonaws.com";
  return {
    Sid: "UseStreamKey",
    Effect: "Allow",
    Action: "kms:GenerateDataKey",
    Resource: keyArn,
    Condition: { StringEquals: { "kms:ViaService": `kinesis.${stream.region}.${suffix}` } }
  };
}

export {
  permissionPolicy,
  trustPolicy,
  sessionPolicy
};
