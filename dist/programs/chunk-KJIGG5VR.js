import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  accessTexts,
  fillExplanation,
  roleArnFaultKinds,
  textOfFileRefusal,
  textOfRoleArnFault
} from "./chunk-OHVHF64L.js";
import {
  fill
} from "./chunk-QRU2MX5X.js";

// messages/en/access-causes.ts
var spread = "Wait some seconds, then run the test again from here: IAM needs time to spread a change.";
var accessCauses = {
  "secret-wrong": {
    saw: "AWS knows the key id, but the signature does not match.",
    means: "The secret access key does not belong to this key id, or was cut or altered on its way.",
    do: [
      "Drop the original .csv file from AWS again.",
      "If it is gone or the same, create a new access key for this user, download its .csv file and drop it.",
      "Then delete the old key."
    ]
  },
  "clock-skew": {
    saw: "The clock of your computer is {clock}.",
    means: "Requests carry their time, and AWS refuses those that are more than {windowMinutes} minutes off. The key itself is not judged yet.",
    do: [
      "Let the computer set its time from the network: on Windows Settings, Time & language, Sync now; on macOS General, Date & Time; on Linux timedatectl set-ntp true.",
      "Run the test again from here. The key need not be dropped again."
    ]
  },
  "key-not-recognised": {
    saw: "AWS does not know this key id.",
    means: "The key is deleted or inactive, is only seconds old, or belongs to another partition of AWS than the stream\u2019s region.",
    do: [
      "Open the user in the IAM console, then Security credentials: is this key id in the list, and Active?",
      "If it is inactive, activate it. If it is not there, create a new access key and drop its .csv file.",
      "Check that the stream\u2019s region is the right one: keys of China, GovCloud and the European Sovereign Cloud work only there, and an opt-in region must be enabled in your account."
    ]
  },
  "policy-missing": {
    saw: "AWS refuses {action} on {resource} for {who}: no policy allows it.",
    means: "Either the policy is not attached, or its Resource is another stream: a wrong region, account or name in it looks the same.",
    do: [
      "Compare the Resource of the policy with {intended}: region, account and name must be equal.",
      "Put the corrected policy below on {who}, in place of the old one.",
      spread
    ]
  },
  "policy-missing-other-resource": {
    saw: "AWS speaks of {resource}; meant is {intended}. They differ in: {differs}.",
    means: "The access belongs to, or the policy names, something else than the stream of this onboarding.",
    do: [
      "Check which is right. If the stream in this onboarding is wrong, change it in the step \u201CStream\u201D.",
      "Else put the corrected policy below on {who}, or take an access of the stream\u2019s account.",
      spread
    ]
  },
  "policy-missing-document-account": {
    saw: "The account 373439459043 stands in the ARN that AWS refuses.",
    means: "That number comes from the example policy of an older document of Microshare. It is not your account, so the policy allows nothing in yours.",
    do: ["Replace the policy on {who} by the corrected one below: it names your stream.", spread]
  },
  "policy-missing-firehose-role": {
    saw: "AWS refuses {action} for {who}, which is a role that Firehose uses for itself.",
    means: "That role reads the stream for Firehose; it is not meant to write, and Microshare should not have what it may do.",
    do: [
      "Leave that role as it is.",
      "Create a second role with the policy and the trust policy below.",
      "Paste the new role\u2019s ARN in the step \u201CAccess\u201D and run the test again."
    ]
  },
  "policy-missing-put-records": {
    saw: "AWS refuses kinesis:PutRecords on {resource} for {who}: no policy allows it.",
    means: "PutRecords, with an s, is an action of its own. A policy that names PutRecord only does not include it, and Microshare sends many records in one call.",
    do: ["Put the corrected policy below on {who}: it names both actions.", spread]
  },
  "policy-denies": {
    saw: "AWS refuses {action} for {who}: a policy denies it explicitly.{policyNamed}",
    means: 'A statement with "Effect": "Deny" wins over every Allow. It stands in a policy of the user, of one of its groups, or of the role.',
    do: [
      "Find the statement with Deny that covers {action}: the command below lists the policies.",
      "Remove it, or except this access from it. A Deny on addresses (aws:SourceIp) must let Microshare\u2019s addresses through; a Deny without MFA (aws:MultiFactorAuthPresent) strikes every access key, since a program cannot enter a code.",
      spread
    ]
  },
  "policy-denies-without-mfa": {
    saw: "AWS refuses {action} for {who}: the policy {policyArn} denies it explicitly.",
    means: "By its name that policy denies everything to whoever signs in without MFA. A program cannot enter an MFA code, so an access key can never pass it.",
    do: [
      "Exempt {who} from that policy: take the user out of the group that brings it, or detach it from the user.",
      "Or choose the role instead of the key, and give that role no such policy.",
      spread
    ]
  },
  "key-quarantined": {
    saw: "AWS refuses {action} for {who}: AWS itself has put its policy AWSCompromisedKeyQuarantine on it.{policyNamed}",
    means: "AWS does so when it finds an access key in public, for instance in a repository. The key has leaked and counts as stolen, whoever has used it since.",
    do: [
      "Make this access key inactive now, and delete it once nothing of yours needs it.",
      "Create another user with the policy below and an access key for it, and drop its .csv file; or choose the role, which needs no key.",
      "See in CloudTrail what was done with the leaked key, and follow AWS\u2019s case in the Support Center. Leave AWS\u2019s policy where it is until that case is closed."
    ]
  },
  "account-not-active": {
    saw: "AWS answers that the account is not signed up for the service ({code}).",
    means: "The account is new and not yet activated (payment method, telephone number, identity), or it is suspended or closed. The key, the role and its policies are not judged yet.",
    do: [
      "Sign in to the AWS console as the account\u2019s owner and complete what AWS asks for there, under Billing and in its e-mails. Activation takes up to 24 hours.",
      "Open the Kinesis console in the stream\u2019s region: when it shows the stream, run the test again from here."
    ]
  },
  "policy-denies-on-stream": {
    saw: "AWS refuses {action} for {who}: the stream\u2019s own policy denies it explicitly.{policyNamed}",
    means: 'In the resource policy of the stream a statement with "Effect": "Deny" covers this access.',
    do: ["Open the stream in the Kinesis console, then Data stream sharing, and remove or narrow that statement.", spread]
  },
  "organisation-denies": {
    saw: "AWS refuses {action} for {who}: a policy of your organisation denies it.{policyNamed}",
    means: "A service control policy or resource control policy stands above the account. Nobody in the account itself can lift it. Frequent: only some networks (aws:SourceIp) or only some regions are allowed.",
    do: [
      "Send the message below to whoever administers your AWS organisation: it holds the exact statements that except this access from the policy that denies it.",
      spread
    ]
  },
  "organisation-denies-role": {
    saw: "AWS refuses {action} for {who}: a resource control policy of your organisation denies it.{policyNamed}",
    means: "Such a policy lets only identities of your own organisation (aws:PrincipalOrgID) use what is in its accounts, and Microshare\u2019s is none of them. Nobody in the account itself can lift it.",
    do: [
      "Send the message below to whoever administers your AWS organisation: its statement excepts Microshare\u2019s account (aws:PrincipalAccount), or roles that carry a tag.",
      spread
    ]
  },
  "organisation-allows-not": {
    saw: "AWS refuses {action} for {who}: no service control policy of your organisation allows it.",
    means: "A service control policy is the most that an account may ever do. Where none allows an action, nobody in the account can.",
    do: [
      "Send the message below to whoever administers your AWS organisation: its statement allows exactly this. It must be added at every level above the account.",
      spread
    ]
  },
  "boundary-denies": {
    saw: "AWS refuses {action} for {who}: the permissions boundary does not allow it.{policyNamed}",
    means: "A boundary is the most that an identity may ever do. It must allow the action too, beside the policy.",
    do: ["Add the statement of the policy below to the boundary of {who}, or choose another boundary.", spread]
  },
  "vpc-endpoint-denies": {
    saw: "AWS refuses {action}: the policy of a VPC endpoint does not allow it.",
    means: "The call came to AWS through a VPC endpoint whose policy leaves this action or stream out.",
    do: ["Add kinesis:PutRecord and kinesis:PutRecords on {intended} to the endpoint\u2019s policy.", spread]
  },
  "stream-policy-missing": {
    saw: "AWS refuses {action} on {resource} for {who}: the stream\u2019s own policy does not admit it.",
    means: "The access belongs to another account than the stream, so the stream must admit it itself.",
    do: [
      "Take a user or role of the stream\u2019s account: that is the better way, and needs nothing else.",
      "Or put the resource policy below on the stream (Data stream sharing in the Kinesis console).",
      spread
    ]
  },
  "trust-refused": {
    saw: "AWS does not let Microshare assume {who}.",
    means: "AWS says the same for each of these: there is no such role (deleted, another account, a path left out); its trust policy names another principal, or shows an id that begins with AROA because the principal was made anew; it demands another external ID; it demands something else, such as MFA, a network, an organisation or tags; it denies explicitly; or it trusts a service only, as a role made for Firehose does.{checked}",
    do: [
      "Compare the role\u2019s ARN with the one in the IAM console, letter by letter.",
      "Replace the role\u2019s trust policy by the one below: it names Microshare\u2019s principal and your external ID, and demands nothing else.",
      spread
    ]
  },
  "role-arn-invalid": {
    saw: "AWS does not take the text for the ARN of a role.",
    means: "The ARN of a role is arn:aws:iam::<12 digits>:role/<name>, or the same with another partition.",
    do: [
      "In the IAM console, open Roles, then the role for Microshare, and copy the ARN at the top of its page.",
      "Paste it and run the test again."
    ]
  },
  "sts-region-disabled": {
    saw: "AWS says that STS is switched off in this region for your account.",
    means: "Without STS there, nobody can assume a role through that region.",
    do: [
      "In the IAM console open Account settings, then Security Token Service, and activate the stream\u2019s region.",
      "If the region itself is disabled, enable it under Account, AWS Regions.",
      "Run the test again from here."
    ]
  },
  "root-key": {
    saw: "The key belongs to the root user of the account {accountId}.",
    means: "A root key may do everything and cannot be limited. Microshare does not take it, and AWS advises to have none.",
    do: [
      "Delete this access key: sign in as the root user, then Security credentials, Access keys.",
      "Create an IAM user with the policy below and an access key for it, or choose the role instead."
    ]
  },
  "account-mismatch": {
    saw: "The access belongs to the account {accountId}, the stream to {expected}.",
    means: "A key or role of another account cannot write to the stream by its own policy.",
    do: [
      "Check the account of the stream in the step \u201CStream\u201D.",
      "If it is right, create the user or role in the account {expected} and give that one."
    ]
  },
  "role-open-to-anyone": {
    saw: "The role can be assumed without an external ID.",
    means: "Whoever else is a customer of Microshare could have it use your role. Microshare does not accept a role that is open in this way, and has kept nothing of the trial.",
    do: [
      "Replace the role\u2019s trust policy by the one below: it demands your external ID with StringEquals.",
      "Remove every other statement that lets the same principal in.",
      spread
    ]
  },
  "role-open-to-pattern": {
    saw: "The role can be assumed with an external ID that is not yours.",
    means: "The trust policy takes a pattern (StringLike with *), or does not look at the external ID. Microshare does not accept such a role, and has kept nothing of the trial.",
    do: [
      "Replace the role\u2019s trust policy by the one below: it demands exactly your external ID, with StringEquals.",
      "Remove every other statement that lets the same principal in.",
      spread
    ]
  },
  "role-open-to-other-principal": {
    saw: "The role can be assumed with your external ID by another identity than the one that Microshare uses.",
    means: "The trust policy lets in more than Microshare\u2019s principal, perhaps everybody (*). An external ID is no secret, so it alone protects nothing. Microshare does not accept such a role, and has kept nothing of the trial.",
    do: [
      "Replace the role\u2019s trust policy by the one below: it names only Microshare\u2019s principal.",
      "Remove every other statement that lets somebody in.",
      spread
    ]
  },
  "too-much-allowed": {
    saw: "AWS also allows {action}.",
    means: "The access may do more than write to this stream, for instance through AmazonKinesisFullAccess. Microshare needs only PutRecord and PutRecords.",
    do: ["Replace the policies of {who} by the one below.", "Detach managed policies such as AmazonKinesisFullAccess.", spread]
  }
};

// messages/en/portal-causes.ts
var nothing = "Nothing: Microshare has been told.";
var notYours = "It is not your move.";
var portalCauses = {
  "clock-skew-of-portal": {
    saw: "The clock of Microshare\u2019s server is {clock}.",
    means: `AWS refuses requests that are more than {windowMinutes} minutes off. Your role is not at fault. ${notYours}`,
    do: [nothing]
  },
  "session-expired": {
    saw: "The temporary credentials of the test ran out.",
    means: `A test\u2019s session lasts 15 minutes, and this one took longer. Nothing is wrong with what you gave. ${notYours}`,
    do: [nothing, "If you want to go on at once, start the test again: it makes a new session."]
  },
  "session-policy-denies": {
    saw: "AWS refuses {action}: the session policy that Microshare sent along does not allow it.",
    means: `Microshare narrows every session to writing to your stream, and narrowed this one wrongly. Your role is not at fault. ${notYours}`,
    do: [nothing]
  },
  "external-id-invalid": {
    saw: "AWS does not take the external ID that Microshare sent.",
    means: `The external ID breaks AWS\u2019s grammar; Microshare makes it. ${notYours}`,
    do: [nothing]
  },
  "session-too-long": {
    saw: "AWS says that Microshare asked for a longer session than the role allows.",
    means: `Microshare needs 15 minutes at most, which every role allows. ${notYours}`,
    do: [nothing]
  },
  "region-not-enabled-for-portal": {
    saw: "AWS does not know Microshare\u2019s own identity in this region.",
    means: `It is a region that every account must enable first, and Microshare\u2019s has not. Your role is not at fault. ${notYours}`,
    do: [nothing, "If you cannot wait, choose \u201CAccess keys\u201D instead of the role."]
  },
  "portal-misconfigured": {
    saw: "AWS refuses Microshare\u2019s own identity before it looks at your side.",
    means: `Microshare\u2019s AWS account or its policies are not set up for this call. Your role is not judged yet. ${notYours}`,
    do: [nothing]
  },
  "portal-misconfigured-identity": {
    saw: "AWS knows Microshare\u2019s server as {caller}, not as {portalPrincipal}.",
    means: `Your trust policy names the second, as it should, so AWS refuses the first. Microshare\u2019s server uses the wrong identity. ${notYours}`,
    do: [nothing]
  },
  "portal-misconfigured-own-call": {
    saw: "AWS also refuses a call of Microshare\u2019s that has nothing to do with your side: {operation}.",
    means: `Microshare\u2019s own identity does not work at the moment, so nothing is said about your role. ${notYours}`,
    do: [nothing]
  },
  "portal-misconfigured-tags": {
    saw: "AWS refuses {action}: Microshare\u2019s own session carries tags or a source identity along.",
    means: `Your trust policy need not allow that, and the setup guide does not ask for it. Your role is not at fault. ${notYours}`,
    do: [nothing]
  },
  "record-too-large": {
    saw: "AWS says that the record or the request is too large.",
    means: `The test record has about 2 KB, so something added to it on the way. Your stream is not at fault. ${notYours}`,
    do: [nothing]
  },
  "request-malformed": {
    saw: "AWS could not read the request for {operation}.",
    means: `Microshare, or something between it and AWS, sent it in a form that AWS does not take. This says nothing about your access. ${notYours}`,
    do: [nothing]
  },
  "signature-refused": {
    saw: "AWS does not take this signature, although it took another one by the same key in this test.",
    means: `What your browser signed is not what Microshare\u2019s server sent, so the secret is not at fault. Nothing was written. ${notYours}`,
    do: [nothing, "If the page has been open since yesterday, load it again and drop the file once more."]
  },
  "answer-unknown": {
    saw: "The answer to {operation} is in no form that Microshare knows: {seen}.",
    means: `It neither refuses nor holds the proof that a yes of AWS holds, so the test does not count it. ${notYours}`,
    do: [nothing]
  },
  unknown: {
    saw: "AWS answers \u201C{said}\u201D (request ID {requestId}).",
    means: `This answer is in no table of ours, so nothing is guessed here. Microshare looks at it. ${notYours}`,
    do: [nothing]
  }
};

// messages/en/stream-causes.ts
var again = "Run the test again from here.";
var inAMinute = "Run the test again in a minute.";
var ifItStays = "If it stays, write to Microshare in the messages below.";
var streamCauses = {
  "stream-not-found": {
    saw: "AWS does not find the stream.",
    means: "There is none of this name in this account and region, or it is still being created or is being deleted.",
    do: [
      "Open the Kinesis console in the stream\u2019s region: is the name the same, letter by letter, and the status Active?",
      "If it lives in another region, change it in the step \u201CStream\u201D. If there is none, create it.",
      again
    ]
  },
  "stream-not-found-other-account": {
    saw: "AWS looked for the stream in the account {accountId} and did not find it.",
    means: "The access belongs to that account; the stream of this onboarding is {intended}.",
    do: ["Create the user or role in the account of the stream, and give that one.", "Or correct the account in the step \u201CStream\u201D.", again]
  },
  "stream-not-ready": {
    saw: "AWS says that the stream is being created, changed or deleted.",
    means: "It takes records again when its status is Active, mostly within a minute. The test is repeated by itself for a while.",
    do: ["Wait until the Kinesis console shows the status Active.", again]
  },
  "stream-name-invalid": {
    saw: "AWS does not take the text for a stream\u2019s name.",
    means: "Names have 1 to 128 letters without accents, digits, and . _ -.",
    do: ["Copy the name from the Kinesis console into the step \u201CStream\u201D.", again]
  },
  "kms-denied": {
    saw: "The stream is encrypted with {keyArn}, and {who} may not use that key.",
    means: "With a KMS key of your own, whoever writes needs kms:GenerateDataKey, in a policy of the access and in the key\u2019s own policy.",
    do: [
      "Put the corrected policy below on {who}: it adds kms:GenerateDataKey, only by way of Kinesis.",
      "Where the key policy names principals one by one, add the statement below to it; where it denies, except this access there.",
      "Wait some seconds, then run the test again from here."
    ]
  },
  "kms-key-disabled": {
    saw: "The stream is encrypted with {keyArn}, which is disabled.",
    means: "Nobody can write to the stream while its key is disabled.",
    do: ["Enable the key in the KMS console, or with the command below.", again]
  },
  "kms-key-unusable": {
    saw: "The stream is encrypted with {keyArn}, which cannot be used now.",
    means: "It waits for its deletion, or for its key material to be imported. Once deleted, nobody can read what was encrypted with it.",
    do: ["If it waits for deletion: cancel that in the KMS console, then enable the key.", "Or choose another key for the stream.", again]
  },
  "kms-key-not-found": {
    saw: "The stream is encrypted with {keyArn}, which does not exist.",
    means: "The key was deleted, or the stream names it wrongly.",
    do: ["Choose another key for the stream: Configuration, Encryption in the Kinesis console, or the command below.", again]
  },
  "kms-not-subscribed": {
    saw: "AWS says that the account is not signed up for KMS.",
    means: "The stream\u2019s encryption needs KMS in the account that owns the key.",
    do: ["Open the KMS console once as an administrator and finish the account\u2019s registration.", again]
  },
  "stream-not-encrypted": {
    saw: "AWS answers that the stream is not encrypted at rest.",
    means: "The connection works all the same, and you can seal and submit. A stream made by the API or by a template keeps its records unencrypted until somebody switches encryption on.",
    do: [
      "Switch it on under Configuration, Server-side encryption in the Kinesis console, or with the command below. With the key aws/kinesis no policy has to change.",
      "With a key of your own, whoever writes needs kms:GenerateDataKey too: name the key in the setup guide, and put its policy in place first.",
      "Then run this step again: it writes one more test record."
    ]
  },
  throttled: {
    saw: "AWS answers that there were too many calls at once.",
    means: "The permission is fine: a limit of calls per second was reached. The test waits and tries again by itself.",
    do: [
      "Wait a minute, then run the test again from here.",
      "If it stays, see whether another program writes to the same shard at its limit of 1,000 records or 1 MB a second."
    ]
  },
  "throttled-by-sts": {
    saw: "STS, with which AWS checks identities, answers that there were too many calls at once.",
    means: "Nothing is wrong with what you gave: STS counts the calls of an account in a second. The stream was not asked. The test waits and tries again by itself.",
    do: ["Wait a minute, then run the test again from here.", "If it stays, write to Microshare in the messages below."]
  },
  "throttled-dry-runs": {
    saw: "AWS answers that there were too many dry runs of this stream at once.",
    means: "AWS allows one dry run a second per stream, for all callers together. This says nothing about the permission. The test waits and tries again by itself.",
    do: ["Wait a minute, then run the test again from here.", "If it stays, see whether another program makes dry runs of this stream."]
  },
  "aws-unavailable": {
    saw: "AWS answers that it failed itself.",
    means: "Nothing is wrong with what you gave. The test waits and tries again by itself.",
    do: ["Wait some minutes, then run the test again from here.", "AWS tells about its state at health.aws.amazon.com."]
  },
  unreachable: {
    saw: "AWS did not answer Microshare: {why}.",
    means: "The network between Microshare and AWS is at fault. This says nothing about your key, role or stream.",
    do: [inAMinute, ifItStays]
  },
  "unreachable-page": {
    saw: "Something between Microshare and AWS answered in AWS\u2019s place: {seen}.",
    means: "AWS\u2019s answers have another form; a page like this comes from a proxy, a firewall or a gateway. The call did not reach AWS, or its answer did not come back. This says nothing about your key, role or stream.",
    do: [inAMinute, ifItStays]
  },
  "unreachable-certificate": {
    saw: "Microshare\u2019s server broke off the connection to AWS: {why}.",
    means: "AWS shows no such certificate: a proxy that opens TLS does, or an address or the server\u2019s clock is wrong. Nothing was sent. This says nothing about your key, role or stream.",
    do: [inAMinute, ifItStays]
  },
  "code-wrong": {
    saw: "The code is not the one in the test record.",
    means: "It comes from another record or another run, or was mistyped.",
    do: [
      "Take the newest record that is marked as a test, and type its field \u201Ccode\u201D: six characters.",
      "Or run the test again and take that record."
    ]
  }
};

// messages/diagnosis-variant.ts
function variantOf({ cause, mustAct, values }) {
  switch (cause) {
    case "clock-skew":
      return mustAct === "microshare" ? "clock-skew-of-portal" : "clock-skew";
    case "policy-missing":
      return variantOfMissingPolicy(values);
    case "policy-denies":
      if (values["trap"] === "mfa") return "policy-denies-without-mfa";
      return values["layer"] === "resource" ? "policy-denies-on-stream" : "policy-denies";
    case "organisation-denies":
      if (values["how"] === "missing") return "organisation-allows-not";
      return values["operation"] === "sts:AssumeRole" ? "organisation-denies-role" : "organisation-denies";
    case "role-open-to-anyone":
      if (values["accepted"] === "other-principal") return "role-open-to-other-principal";
      return values["accepted"] === "any-external-id" ? "role-open-to-pattern" : "role-open-to-anyone";
    case "stream-not-found":
      return values["differs"]?.includes("accountId") ? "stream-not-found-other-account" : "stream-not-found";
    case "throttled":
      if (values["operation"]?.startsWith("sts:")) return "throttled-by-sts";
      return values["code"] === "ThrottlingException" ? "throttled-dry-runs" : "throttled";
    case "portal-misconfigured":
      return variantOfPortalsFault(values);
    case "unreachable":
      return variantOfNoAnswer(values["why"] ?? "");
    case "unknown":
      return values["code"] === void 0 ? "answer-unknown" : "unknown";
    case "secret-wrong":
    case "key-not-recognised":
    case "session-expired":
    case "boundary-denies":
    case "session-policy-denies":
    case "vpc-endpoint-denies":
    case "stream-policy-missing":
    case "trust-refused":
    case "role-arn-invalid":
    case "external-id-invalid":
    case "session-too-long":
    case "sts-region-disabled":
    case "region-not-enabled-for-portal":
    case "stream-not-ready":
    case "stream-name-invalid":
    case "kms-denied":
    case "kms-key-disabled":
    case "kms-key-unusable":
    case "kms-key-not-found":
    case "kms-not-subscribed":
    case "record-too-large":
    case "aws-unavailable":
    case "account-not-active":
    case "key-quarantined":
    case "answer-unknown":
    case "request-malformed":
    case "root-key":
    case "account-mismatch":
    case "too-much-allowed":
    case "stream-not-encrypted":
    case "code-wrong":
    case "file-refused":
    case "signature-refused":
      return cause;
  }
}
function variantOfMissingPolicy(values) {
  if (values["trap"] === "document-account") return "policy-missing-document-account";
  if (values["trap"] === "firehose-role") return "policy-missing-firehose-role";
  if (values["differs"] !== void 0) return "policy-missing-other-resource";
  return values["trap"] === "only-put-record" ? "policy-missing-put-records" : "policy-missing";
}
function variantOfPortalsFault(values) {
  if (values["trap"] === "tagged-session") return "portal-misconfigured-tags";
  if (values["reason"] === "other-identity") return "portal-misconfigured-identity";
  return values["reason"] === "own-call-refused" ? "portal-misconfigured-own-call" : "portal-misconfigured";
}
function variantOfNoAnswer(why) {
  if (why === "not-aws") return "unreachable-page";
  return why.startsWith("certificate-") || why === "untrusted" ? "unreachable-certificate" : "unreachable";
}

// messages/text-of-diagnosis.ts
function textOfDiagnosisIn(texts, diagnosis, context = {}) {
  const { cause, values } = diagnosis;
  const reason = values["reason"] ?? "";
  const variant = variantOf(diagnosis);
  if (variant === "file-refused") return textOfFileRefusal(texts.access, { reason, values });
  if (cause === "role-arn-invalid" && roleArnFaultKinds.some((kind) => kind === reason)) {
    return textOfRoleArnFault(texts.access, { kind: reason, values });
  }
  return fillExplanation(texts.diagnosis.causes[variant], {
    ...texts.diagnosis.unsaid,
    ...values,
    ...computed(texts.diagnosis, values, context)
  });
}
function computed(texts, values, context) {
  const checked = values["portalChecked"] ?? "";
  return {
    who: whoIn(texts, values, context),
    differs: (values["differs"] ?? "").split(",").map((part) => isPart(texts, part) ? texts.parts[part] : part).join(", "),
    windowMinutes: values["windowMinutes"] ?? "5",
    clock: clockIn(texts, values),
    said: [values["code"], values["message"]].filter((part) => part !== void 0).join(": ") || texts.unsaid.code,
    why: whyIn(texts, values),
    seen: seenIn(texts, values).join("; ") || texts.seen.nothing,
    policyNamed: values["policyArn"] === void 0 ? "" : fill(texts.policyNamed, { policyArn: values["policyArn"] }),
    checked: isChecked(texts, checked) ? texts.checked[checked] : ""
  };
}
function whoIn({ who }, values, context) {
  const arn = values["roleArn"] ?? values["principal"] ?? "";
  const session = /:assumed-role\/([\w+=,.@-]+)/.exec(arn)?.[1];
  const [, kind, named] = /:(user|role)\/(?:[^\s]*\/)?([\w+=,.@-]+)$/.exec(arn) ?? [];
  const name = session ?? named;
  if (name === void 0) return context.method === "role" ? who.roleUnnamed : who.keys;
  return fill(kind === "user" ? who.user : who.role, { name });
}
function clockIn({ clock }, values) {
  const seconds = Number(values["skewSeconds"] ?? Number.NaN);
  if (Number.isNaN(seconds)) return fill(clock.unmeasured, { windowMinutes: values["windowMinutes"] ?? "5" });
  const time = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return fill(values["direction"] === "ahead" ? clock.ahead : clock.behind, { time });
}
function whyIn(texts, values) {
  const why = values["why"] ?? "";
  const said = isWhy(texts, why) ? texts.why[why] : texts.whyUnsaid;
  const seen = seenIn(texts, values);
  return seen.length === 0 ? said : `${said} (${seen.join("; ")})`;
}
function seenIn({ seen }, values) {
  return ["httpStatus", "firstLine", "server", "location"].flatMap((part) => {
    const value = values[part];
    return value === void 0 ? [] : [fill(seen[part], { [part]: value })];
  });
}
function isChecked(texts, text) {
  return Object.hasOwn(texts.checked, text);
}
function isPart(texts, text) {
  return Object.hasOwn(texts.parts, text);
}
function isWhy(texts, text) {
  return Object.hasOwn(texts.why, text);
}

// messages/en/diagnosis.ts
var diagnosisTexts = {
  causes: { ...accessCauses, ...streamCauses, ...portalCauses },
  unsaid: {
    action: "writing",
    resource: "the stream",
    intended: "the ARN of your stream",
    keyArn: "the stream\u2019s KMS key",
    code: "no code given",
    requestId: "(none)",
    operation: "the call",
    accountId: "another account",
    expected: "the account of the stream",
    policyArn: "AWS\u2019s policy",
    caller: "another identity",
    portalPrincipal: "the one that your trust policy names",
    found: "refused"
  },
  who: { user: "the user {name}", role: "the role {name}", keys: "the user of this key", roleUnnamed: "the role" },
  parts: { region: "region", accountId: "account", name: "stream name" },
  clock: { ahead: "{time} ahead of AWS\u2019s", behind: "{time} behind AWS\u2019s", unmeasured: "more than {windowMinutes} minutes away from AWS\u2019s" },
  why: {
    timeout: "there was no answer within 5 seconds",
    refused: "the connection was refused",
    "unknown-host": "the name of AWS\u2019s host was not found",
    dropped: "the connection was reset before an answer came",
    cut: "the answer broke off before its end",
    "too-long": "the answer was longer than any answer of AWS",
    "tls-refused": "the TLS connection was refused",
    "certificate-expired": "the certificate that was shown has expired",
    "certificate-early": "the certificate that was shown is not valid yet",
    "certificate-self-signed": "the certificate that was shown is self-signed",
    "certificate-unknown-issuer": "the issuer of the certificate that was shown is not known",
    "certificate-wrong-host": "the certificate that was shown is for another host",
    untrusted: "the certificate that was shown is not trusted"
  },
  whyUnsaid: "there was no answer, or none of AWS\u2019s",
  seen: {
    httpStatus: "HTTP {httpStatus}",
    firstLine: "first line \u201C{firstLine}\u201D",
    server: "server {server}",
    location: "sent on to {location}",
    nothing: "an empty answer"
  },
  policyNamed: " AWS names the policy: {policyArn}.",
  checked: {
    "caller-identity": " Microshare has just asked AWS for its own identity, which is the one that your trust policy must name.",
    "self-test": " Microshare has just checked its own side: it can assume a role of its own."
  }
};
function textOfDiagnosis(diagnosis, context = {}) {
  return textOfDiagnosisIn({ diagnosis: diagnosisTexts, access: accessTexts }, diagnosis, context);
}

export {
  textOfDiagnosis
};
