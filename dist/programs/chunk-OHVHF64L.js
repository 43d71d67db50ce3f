import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  fill
} from "./chunk-QRU2MX5X.js";

// messages/en/file-refusals.ts
var original = "Drop the original .csv file from AWS.";
var twoLines = "Or paste two lines: the access key id, then the secret access key.";
var pasteBoth = "Paste two lines: the access key id, then the secret access key.";
var haveCsv = "Drop the .csv file of an access key of an IAM user, if you have one.";
var makeNew = "If there is none: in the IAM console, open the user, then Security credentials, choose Create access key (third-party service), then Download .csv file, and drop that file here, unopened.";
var orRole = "Choose the role instead: then no key is needed at all.";
var fileRefusals = {
  "too-large": {
    saw: "The file has more than 64 KiB.",
    means: "A credentials file of AWS has less than 1 KiB; larger ones are not read.",
    do: [pasteBoth, "Or drop the .csv file that the IAM console offered when the access key was created."]
  },
  empty: {
    saw: "The file is empty.",
    means: "The download was cut off, or an empty file was saved in its place.",
    do: ["Download or save the file again and drop it.", "Or paste its text."]
  },
  spreadsheet: {
    saw: "The file is an Excel or OpenDocument workbook.",
    means: "Spreadsheet programs change keys when they save, and the workbook may hold more than the key.",
    do: [
      "Drop the original .csv file from AWS, unopened, if you still have it.",
      "Else open the workbook and copy the two cells, access key id and secret access key, into the field here."
    ]
  },
  archive: {
    saw: "The file is an archive (zip, gzip, 7z or another).",
    means: "Archives are not unpacked here.",
    do: ["Unpack it on your computer and drop the file with the key that is in it."]
  },
  "rich-text": {
    saw: "The file is a document of a word processor (RTF, Word or OpenDocument).",
    means: "Its text stands among formatting and is not read here.",
    do: [
      "Open the document, copy the access key id and the secret access key, and paste them here.",
      "Or drop the original .csv file from AWS."
    ]
  },
  binary: {
    saw: "The file is a PDF or a picture.",
    means: "A key cannot be read reliably out of one.",
    do: ["Drop the .csv file from AWS, or paste the key id and the secret access key as text."]
  },
  nul: {
    saw: "The file holds NUL characters.",
    means: "It is not a text file, or a program has damaged it.",
    do: [pasteBoth, "Or drop the original .csv file from AWS."]
  },
  "text-damaged": {
    saw: "The text is UTF-16, but its last character or one within is cut.",
    means: "The file is incomplete.",
    do: ["Copy or download the file again and drop it.", "Or paste two lines: the access key id, then the secret access key."]
  },
  "web-page": {
    saw: "The file is a saved web page.",
    means: "A page of the AWS console does not hold the key in a form that can be read.",
    do: ["Choose Download .csv file on that page and drop that file."]
  },
  "already-sealed": {
    saw: "The text is an OpenPGP message.",
    means: "It is encrypted already, so it can be neither read nor tested here.",
    do: [
      "Drop the unencrypted .csv file: it is read in your browser, tested, and sealed there.",
      "Or use \u201CSeal it yourself\u201D to submit a message that you sealed."
    ]
  },
  "private-key": {
    saw: "The file holds a private key, for instance of an EC2 key pair.",
    means: "It opens servers or mail; it is no access key, and Microshare must never receive it.",
    do: ["Do not send this file to anybody.", "Drop the .csv file of the IAM user\u2019s access key, or paste its id and secret alone."]
  },
  "json-damaged": {
    saw: "The text begins like JSON but does not end like it.",
    means: "A part was not copied.",
    do: ["Copy everything that the program printed, from the first to the last brace, and paste it again.", twoLines]
  },
  "not-recognised": {
    saw: "There is no access key in the file or text.",
    means: "An access key is a pair: an id of 20 capital letters and digits that begins with AKIA, and a secret of 40 characters. It is found in files of the IAM console, of programs and of password managers, and in any text that holds one pair.",
    do: [haveCsv, twoLines]
  },
  "heading-only": {
    saw: "The file has a heading and no row below it.",
    means: "No access key was created together with this file, or its row was deleted.",
    do: [haveCsv, makeNew]
  },
  "cells-empty": {
    saw: "The cells for the access key are empty.",
    means: "This file came with a user for whom no access key was made.",
    do: [haveCsv, makeNew]
  },
  "duplicate-heading": {
    saw: "A heading stands in the file twice.",
    means: "Two files were merged, and which column holds the right key cannot be known.",
    do: [original, twoLines]
  },
  "unterminated-quote": {
    saw: "A quotation mark opens a cell and none closes it.",
    means: "The file was cut or edited.",
    do: [original, twoLines]
  },
  "quote-damaged": {
    saw: "There is text between a closing quotation mark and the next separator.",
    means: "The file was edited or merged.",
    do: [original, twoLines]
  },
  "row-uneven": {
    saw: "Row {row} has more cells than there are headings.",
    means: "A comma in a name or password was not put in quotation marks, so the columns cannot be told apart.",
    do: [original, twoLines]
  },
  "row-short": {
    saw: "Row {row} has fewer cells than there are headings, and the access key id does not stand under its own.",
    means: "A heading was put in by hand, or a cell was taken out, so that the values have moved.",
    do: [pasteBoth, "Or put the missing cell back in, and drop the file again."]
  },
  "key-id-column-missing": {
    saw: "There is a secret access key, and no access key id.",
    means: "Both are needed: the id names the key, the secret proves it. The id is no secret and can be looked up.",
    do: ["In the IAM console, open the user, then Security credentials, and copy the id under Access keys.", pasteBoth]
  },
  "secret-column-missing": {
    saw: "There is an access key id, and no secret access key.",
    means: "AWS shows a secret once, when the key is created; lists of keys do not hold it.",
    do: ["Drop the .csv file that was downloaded when this key was created, or paste its secret from where you keep it.", makeNew]
  },
  "root-key": {
    saw: "This is the key file of the account\u2019s root user.",
    means: "A root key may do everything in the account and cannot be limited. Microshare does not take it.",
    do: [
      orRole,
      "Or drop the .csv file of an access key of an IAM user with the policy that the guide shows.",
      "AWS advises to have no key of the root user: sign in as it, then Security credentials, Access keys, and delete this one once nothing uses it."
    ]
  },
  "temporary-key": {
    saw: "This is a temporary key (its id begins with ASIA, or a session token stands beside it).",
    means: "It ends within hours, and the connection would end with it.",
    do: [
      "Choose the role instead: Microshare then makes its own temporary keys.",
      "Or give the access key of an IAM user; its id begins with AKIA, and no token belongs to it."
    ]
  },
  "example-key": {
    saw: "This is the example key of AWS\u2019s documentation: it has EXAMPLE in it.",
    means: "AWS prints it in its guides; it belongs to nobody and never works.",
    do: ["Put your own access key in its place, or drop the .csv file of it."]
  },
  "login-cache": {
    saw: "This is a file in which the AWS CLI keeps a sign-in (aws login or aws sso login).",
    means: "It holds tokens of a person\u2019s session, which end within hours; Microshare must not have them.",
    do: [
      "Do not send this file to anybody.",
      "Choose the role instead: then no key is needed at all.",
      "Or give the access key of an IAM user; its id begins with AKIA."
    ]
  },
  smtp: {
    saw: "These are SMTP credentials of Amazon SES.",
    means: "They send e-mail; they cannot write to a stream.",
    do: [haveCsv, makeNew]
  },
  "credential-report": {
    saw: "This is IAM\u2019s credential report.",
    means: "It lists the users and when their keys were used; it holds no key.",
    do: [haveCsv, makeNew]
  },
  "console-password": {
    saw: "The file holds a console password and no access key.",
    means: "A password signs a person in to the AWS console. Microshare must not have it, and it cannot write to a stream.",
    do: ["Do not send this file to anybody.", haveCsv, makeNew]
  },
  "password-only": {
    saw: "The file holds a user name with a password and no access key.",
    means: "These are credentials of another service, for instance Git over HTTPS; they cannot write to a stream.",
    do: ["Do not send this file to anybody.", haveCsv, makeNew]
  },
  "spreadsheet-damaged": {
    saw: "A spreadsheet program replaced a cell{place} by an error such as #NAME?.",
    means: "A secret that begins with + or = is taken for a formula when the file is opened and saved. The secret is gone from this file.",
    do: ["Drop the .csv file as AWS made it, if you still have it unopened.", "Else create a new access key, and delete the old one."]
  },
  "columns-swapped": {
    saw: "The access key id and the secret stand in each other\u2019s column{place}.",
    means: "The file was put together by hand.",
    do: [original, twoLines]
  },
  "key-id-missing": {
    saw: "The access key id is missing{place}.",
    means: "The id names the key. It is no secret and can be looked up.",
    do: ["In the IAM console, open the user, then Security credentials, and copy the id under Access keys.", pasteBoth]
  },
  "key-id-cut": {
    saw: "The access key id is too short{place}.",
    means: "An access key id has 20 characters; the rest was not copied.",
    do: ["Copy the whole id, or drop the original .csv file from AWS."]
  },
  "key-id-damaged": {
    saw: "The access key id is not one{place}.",
    means: "An access key id has 20 capital letters and digits and begins with AKIA.",
    do: ["Copy the id again, or drop the original .csv file from AWS."]
  },
  "key-id-is-other": {
    saw: "The id belongs to something else than an access key{place}: ids of access keys begin with AKIA.",
    means: "IAM gives users, roles and groups ids that look alike (AIDA, AROA, AGPA).",
    do: [
      "Open the user in the IAM console, then Security credentials, and take the id under Access keys.",
      "Or drop the .csv file of the key."
    ]
  },
  "key-id-twice": {
    saw: "One access key id stands with two different secrets{place}.",
    means: "A key has one secret, so one of the two is wrong or something else, and which cannot be known.",
    do: [
      "Paste two lines: the access key id, then its secret alone.",
      "Or drop the original .csv file from AWS, with one row for each key."
    ]
  },
  "pairs-unclear": {
    saw: "There are several access key ids and secrets, and they do not stand in pairs.",
    means: "Which secret belongs to which id cannot be known from this text.",
    do: ["Paste two lines: one access key id, then its secret."]
  },
  placeholder: {
    saw: "Where the key should stand there is a placeholder{place}: an expression, a variable or a note such as YOUR_KEY.",
    means: "Another program puts the value in when it runs; this text does not hold it.",
    do: ["Take the value from where it is kept (the settings of your CI, the environment, the password manager).", pasteBoth]
  },
  "placeholder-terraform": {
    saw: "Terraform has hidden the value{place}: it shows sensitive outputs only where it is asked for them.",
    means: "The secret exists in Terraform\u2019s state; this text does not hold it.",
    do: [
      "Run terraform output -json in the same folder and paste what it prints.",
      "Or run terraform output -raw with the name of the output, and paste its value below the access key id."
    ]
  },
  "secret-alone": {
    saw: "There is a text of 40 characters that may be a secret access key, and no access key id beside it.",
    means: "Alone nothing tells it from a checksum or the token of another service, so it is not taken.",
    do: ["In the IAM console, open the user, then Security credentials, and copy the id under Access keys.", pasteBoth]
  },
  "secret-missing": {
    saw: "The secret access key is missing{place}.",
    means: "AWS shows a secret once, when the key is created; it cannot be looked up later.",
    do: ["Paste the secret from where it was kept when the key was created, below the access key id.", makeNew]
  },
  "secret-encrypted": {
    saw: "The secret is encrypted{place}, for instance by SOPS, Ansible Vault, KMS, or OpenPGP as Terraform does.",
    means: "Only you can decrypt it; an encrypted secret can be neither tested nor sealed here.",
    do: [
      "Decrypt it on your own machine with the program that encrypted it (sops --decrypt, ansible-vault view; for Terraform\u2019s encrypted_secret: base64 --decode, then gpg --decrypt).",
      pasteBoth
    ]
  },
  "secret-encoded": {
    saw: "The secret is written for a web address{place}: %2F stands for a slash and %2B for a plus sign.",
    means: "As it stands it is another text than the secret, and AWS would refuse it.",
    do: ["Put / for each %2F and + for each %2B, and paste it again."]
  },
  "secret-is-checksum": {
    saw: "Where the secret should stand there are 40 hexadecimal digits{place}.",
    means: "That is the form of a checksum or of a Git commit, not of a secret access key.",
    do: ["Copy the secret again: 40 letters of both cases, digits, slashes and plus signs.", "Or drop the original .csv file from AWS."]
  },
  "secret-masked": {
    saw: "The secret access key is hidden{place}: only asterisks or dots were copied.",
    means: "The program that showed it hides it: the console until you choose Show, and aws configure list always.",
    do: [
      "Take it from where it is whole: Show or Download .csv file on the page that created the key, or the file ~/.aws/credentials.",
      "Paste it below the access key id."
    ]
  },
  "secret-cut": {
    saw: "The secret access key is too short{place}.",
    means: "A secret has 40 characters; the rest was not copied.",
    do: ["Copy the whole secret, or drop the original .csv file from AWS.", "If it is nowhere whole, create a new access key."]
  },
  "secret-damaged": {
    saw: "The secret access key holds characters that none has, or too many{place}.",
    means: "A secret has exactly 40 letters, digits, slashes and plus signs. An editor or a chat program may have changed it.",
    do: ["Copy the secret again, or drop the original .csv file from AWS.", "If it is nowhere whole, create a new access key."]
  }
};

// messages/en/role-arn-faults.ts
var copyArn = "In the IAM console, open Roles, then the role for Microshare, and copy the ARN at the top of its page.";
var roleArnFaults = {
  "role-arn-empty": { saw: "The field is empty.", means: "The ARN of the role is needed.", do: [copyArn] },
  "role-arn-line-break": {
    saw: "There is a line break within the text.",
    means: "An ARN is one line; a mail program or a terminal may have wrapped it.{suggestion}",
    do: ["Paste the ARN without the line break."]
  },
  "role-arn-space": {
    saw: "There is a space within the text.",
    means: "An ARN has no spaces.{suggestion}",
    do: ["Paste the ARN without the space."]
  },
  "role-arn-smart-quote": {
    saw: "There is a typographic quotation mark within the text.",
    means: "A word processor put it there; an ARN has none.{suggestion}",
    do: ["Paste the ARN as the IAM console shows it."]
  },
  "role-arn-inside": {
    saw: "There is more in this than the ARN of one role.",
    means: "The field takes the ARN alone.{suggestion}",
    do: ["Use the ARN that is offered if it is your role for Microshare; else paste the ARN alone."]
  },
  "role-arn-damaged": {
    saw: "This is almost the ARN of a role: a character is doubled, missing, or another than in an ARN.",
    means: "A template, a program or a word processor changed it on the way.{suggestion}",
    do: ["Use the ARN that is offered if it is your role for Microshare; else copy it again from the IAM console."]
  },
  "role-console-url": {
    saw: "This is the address of a page of the AWS console.",
    means: "It shows a page to whoever is signed in; it does not name a role to AWS.{suggestion}",
    do: ["Open that page and copy the ARN in its summary."]
  },
  "role-is-endpoint": {
    saw: "This is the address of an AWS endpoint.",
    means: "Programs send their requests there; it does not name a role.",
    do: [copyArn]
  },
  "role-is-web-address": {
    saw: "This is a web address, and not one of AWS.",
    means: "A role is named by its ARN: arn:aws:iam::<12 digits>:role/<name>.",
    do: [copyArn]
  },
  "role-is-unique-id": {
    saw: "This is a unique id of IAM: it begins with {prefix}.",
    means: "IAM keeps such an id (AROA\u2026 for a role) behind each name, and shows it in a trust policy once what it named is deleted. It is no ARN, and no role can be assumed by it.",
    do: [copyArn]
  },
  "role-is-placeholder": {
    saw: "This holds a placeholder: an expression, a variable, or a word of an example.",
    means: "Another program puts the value in, or the example was not filled in; AWS knows no such role.{suggestion}",
    do: [copyArn]
  },
  "role-name-only": {
    saw: "This is a name, not an ARN.",
    means: "The ARN also says the account, and the path if the role has one: arn:aws:iam::<account>:role/<name>.",
    do: [copyArn]
  },
  "role-is-account-id": { saw: "This is an account id.", means: "An account has many roles; the ARN names one.", do: [copyArn] },
  "role-is-access-key": {
    saw: "This holds an access key id.",
    means: "Keys do not belong into this field; for a role no key is needed.",
    do: ["If you mean to give a key, choose \u201CAccess keys\u201D instead of the role.", "Else paste the role\u2019s ARN."]
  },
  "role-is-secret": {
    saw: "This looks like a secret access key.",
    means: "A secret does not belong into this field. It is not shown again here.",
    do: ["Clear the field.", "If this is a secret, delete its access key in IAM and create another.", "Paste the role\u2019s ARN."]
  },
  "role-is-policy-text": {
    saw: "This is the text of a policy.",
    means: "The policy belongs into IAM; here its role\u2019s ARN is needed.",
    do: ["Attach the policy to the role in IAM.", copyArn]
  },
  "role-is-user": {
    saw: "This is the ARN of the IAM user {name}.",
    means: "A user cannot be assumed; Microshare needs a role.",
    do: ["Create a role with the trust policy that the guide shows.", copyArn, "Or choose \u201CAccess keys\u201D to give a key of this user."]
  },
  "role-is-group": {
    saw: "This is the ARN of the IAM group {name}.",
    means: "A group cannot be assumed; Microshare needs a role.",
    do: [copyArn]
  },
  "role-is-policy": {
    saw: "This is the ARN of the policy {name}.",
    means: "A policy says what is allowed; the role is what Microshare assumes.",
    do: ["Attach the policy to the role.", copyArn]
  },
  "role-is-instance-profile": {
    saw: "This is the ARN of the instance profile {name}.",
    means: "An instance profile hands a role to an EC2 machine; it cannot be assumed itself.",
    do: ["Create a role of its own for Microshare, with the trust policy that the guide shows.", copyArn]
  },
  "role-is-root": {
    saw: "This is the ARN of a whole account (root).",
    means: "Microshare takes no access to an account, only a role that may write to the stream.",
    do: [copyArn]
  },
  "role-is-session": {
    saw: "This is the ARN of a session of the role {name} (assumed-role).",
    means: "A session ends; the role stays.{suggestion}",
    do: [copyArn]
  },
  "role-is-federated-user": {
    saw: "This is the ARN of a federated user\u2019s session.",
    means: "It cannot be assumed; Microshare needs a role.",
    do: [copyArn]
  },
  "role-is-stream": {
    saw: "This is the ARN of a data stream.",
    means: "It names where Microshare writes to; here it is asked as whom.",
    do: ["Put it into the step \u201CStream\u201D, if it is not there.", copyArn]
  },
  "role-is-consumer": {
    saw: "This is the ARN of a stream\u2019s consumer.",
    means: "A consumer reads the stream; Microshare needs a role that writes to it.",
    do: [copyArn]
  },
  "role-is-delivery-stream": {
    saw: "This is the ARN of a Firehose stream.",
    means: "Firehose reads your data stream later on; Microshare needs a role that writes to the data stream.",
    do: [copyArn]
  },
  "role-is-video-stream": {
    saw: "This is the ARN of a Kinesis video stream.",
    means: "Microshare writes to Kinesis data streams, as a role.",
    do: [copyArn]
  },
  "role-is-other-service": {
    saw: "This is the ARN of something in the service {service}.",
    means: "The ARN of a role begins with arn:aws:iam:: (or the same for another partition).",
    do: [copyArn]
  },
  "role-is-other-iam": {
    saw: "This is an ARN of IAM or STS, but not a role\u2019s.",
    means: "In the ARN of a role, \u201Crole/\u201D follows the account.",
    do: [copyArn]
  },
  "role-of-firehose": {
    saw: "{name} is the role that Firehose uses for itself.",
    means: "It reads the stream and writes to your storage. Microshare needs another role, which only writes to the stream.",
    do: ["Leave that role as it is.", "Create a second role with the policy and the trust policy that the guide shows.", copyArn]
  },
  "role-service-linked": {
    saw: "{name} is a service-linked role.",
    means: "Only its AWS service can assume it, and its trust policy cannot be changed.",
    do: ["Create a role with the trust policy that the guide shows.", copyArn]
  },
  "role-reserved": {
    saw: "{name} belongs to IAM Identity Center.",
    means: "It is a role of single sign-on (AWSReservedSSO_\u2026): AWS keeps its trust policy, so nobody outside your organisation can be let in by it.",
    do: ["Create a role with the trust policy that the guide shows.", copyArn]
  },
  "role-of-the-portal": {
    saw: "The role is in Microshare\u2019s own account.",
    means: "The role must be in your account, so that you decide what it may do.",
    do: ["Create the role in the account of your stream.", copyArn]
  },
  "role-partition-unknown": {
    saw: "There is no AWS partition \u201C{partition}\u201D.",
    means: "Partitions are aws, aws-cn, aws-us-gov and aws-eusc.",
    do: ["Copy the ARN again from the IAM console."]
  },
  "role-partition-differs": {
    saw: "The role is in the partition {partition}, the stream in {expected}.",
    means: "No role reaches from one partition into another.",
    do: ["Create the role in the account of your stream.", copyArn]
  },
  "role-account-invalid": {
    saw: "Where the account belongs, there are no 12 digits.",
    means: "The ARN of a role is arn:aws:iam::<12 digits>:role/<name>, with two colons before the account and no region. Spreadsheets, YAML and Terraform drop a zero at the beginning of an account.",
    do: ["Copy the ARN again from the IAM console."]
  },
  "role-name-invalid": {
    saw: "What follows \u201Crole/\u201D is not a role\u2019s name.",
    means: "A name has 1 to 64 letters, digits and + = , . @ - _. It follows the last slash. A placeholder such as <name> must be replaced.",
    do: [copyArn]
  },
  "role-not-an-arn": {
    saw: "This is not an ARN.",
    means: "The ARN of a role is arn:aws:iam::<12 digits>:role/<name>.",
    do: [copyArn]
  }
};

// messages/en/stream-faults.ts
var copyArn2 = "In the Kinesis console, open Data streams, then your stream, and copy the ARN under Details.";
var streamFaults = {
  "stream-arn-empty": { saw: "The field is empty.", means: "The ARN of the data stream is needed.", do: [copyArn2] },
  "stream-arn-line-break": {
    saw: "There is a line break within the text.",
    means: "An ARN is one line.{suggestion}",
    do: ["Paste the ARN without the line break."]
  },
  "stream-arn-space": {
    saw: "There is a space within the text.",
    means: "An ARN has no spaces.{suggestion}",
    do: ["Paste the ARN without the space."]
  },
  "stream-arn-smart-quote": {
    saw: "There is a typographic quotation mark within the text.",
    means: "A word processor put it there; an ARN has none.{suggestion}",
    do: ["Paste the ARN as the Kinesis console shows it."]
  },
  "stream-arn-inside": {
    saw: "There is more in this than the ARN of one data stream.",
    means: "The field takes the ARN alone.{suggestion}",
    do: ["Use the ARN that is offered if it is your stream; else paste the ARN alone."]
  },
  "stream-arn-damaged": {
    saw: "This is almost the ARN of a data stream: a character is doubled, missing, or another than in an ARN.",
    means: "A template, a program or a word processor changed it on the way.{suggestion}",
    do: ["Use the ARN that is offered if it is your stream; else copy it again from the Kinesis console."]
  },
  "name-is-secret": {
    saw: "This looks like a secret access key.",
    means: "It was not sent, and the field is empty again. Here only the stream is named.",
    do: ["Give the key in the step \u201CSet up AWS\u201D, where it is read in an isolated part of the page.", copyArn2]
  },
  "stream-console-url": {
    saw: "This is the address of a page of the AWS console.",
    means: "It shows a page to whoever is signed in; the ARN also says the account.{suggestion}",
    do: ["Open that page and copy the ARN under Details.", "Or fill in region, account and name."]
  },
  "stream-policy-pasted": {
    saw: "This is the text of a policy.",
    means: "The policy belongs into IAM; here the stream is asked for.{suggestion}",
    do: [copyArn2]
  },
  "stream-is-endpoint": {
    saw: "This is the address of an AWS endpoint.",
    means: "Programs send their requests there; all streams of a region share it, so it names none.",
    do: [copyArn2, "Or fill in region, account and name."]
  },
  "stream-is-web-address": {
    saw: "This is a web address, and not one of AWS.",
    means: "A data stream is named by its ARN: arn:aws:kinesis:<region>:<12 digits>:stream/<name>.",
    do: [copyArn2, "Or fill in region, account and name."]
  },
  "stream-name-only": {
    saw: "This is a name, not an ARN.",
    means: "The ARN also says region and account: arn:aws:kinesis:<region>:<12 digits>:stream/<name>.",
    do: [copyArn2, "Or fill in region, account and name below."]
  },
  "stream-part-only": {
    saw: "This is a region or an account, not an ARN.",
    means: "It is one part of arn:aws:kinesis:<region>:<12 digits>:stream/<name>.",
    do: [copyArn2, "Or fill in region, account and name below."]
  },
  "stream-not-an-arn": {
    saw: "This is not an ARN.",
    means: "The ARN of a data stream is arn:aws:kinesis:<region>:<12 digits>:stream/<name>.",
    do: [copyArn2, "Or fill in region, account and name."]
  },
  "stream-delivery-stream": {
    saw: "This is the ARN of a Firehose stream.",
    means: "Microshare writes to a data stream; Firehose can read from it afterwards.",
    do: ["Create a data stream, or take the one that your Firehose stream reads from.", copyArn2]
  },
  "stream-consumer": {
    saw: "This is the ARN of a stream\u2019s consumer.",
    means: "A consumer reads the stream.{suggestion}",
    do: ["Paste the stream\u2019s own ARN."]
  },
  "stream-video": {
    saw: "This is the ARN of a Kinesis video stream.",
    means: "Microshare sends records, not video: it needs a data stream.",
    do: ["Create a data stream.", copyArn2]
  },
  "stream-is-role": {
    saw: "This is the ARN of a role.",
    means: "It says as whom Microshare writes; here it is asked where to.",
    do: ["Keep it for the step \u201CAccess\u201D.", copyArn2]
  },
  "stream-is-user": { saw: "This is the ARN of a user.", means: "Here the data stream is asked for.", do: [copyArn2] },
  "stream-other-service": {
    saw: "This is the ARN of something in the service {service}.",
    means: "The ARN of a data stream has \u201Ckinesis\u201D as its service and \u201Cstream/\u201D before its name.",
    do: [copyArn2]
  },
  "stream-any": {
    saw: "The ARN holds a *.",
    means: "That is a pattern for many streams, as policies have it; one stream is needed.",
    do: [copyArn2]
  },
  "stream-partition-differs": {
    saw: "The ARN says the partition {partition}, but the region {region} is in another.",
    means: "The two cannot go together.{suggestion}",
    do: [copyArn2]
  },
  "account-empty": {
    saw: "The account is missing.",
    means: "It has 12 digits and says whose stream it is.",
    do: ["In the AWS console, open the menu with your name and copy the account ID."]
  },
  "account-not-twelve-digits": {
    saw: "This has {length} characters; an account has 12 digits.",
    means: "Hyphens and spaces between the digits do no harm, other characters do.",
    do: ["In the AWS console, open the menu with your name and copy the account ID."]
  },
  "account-zero-lost": {
    saw: "The account has {length} of 12 digits.",
    means: "Spreadsheets, YAML and Terraform drop a zero at its beginning; which digits are missing cannot be told for certain.",
    do: ["In the AWS console, open the menu with your name and copy the account ID."]
  },
  "account-rounded": {
    saw: "A spreadsheet such as Excel has rounded the account: E+ stands for the digits that it dropped.",
    means: "Those digits are gone from this text.",
    do: ["In the AWS console, open the menu with your name and copy the account ID."]
  },
  "account-inside": {
    saw: "There is more in this than an account.",
    means: "An account is 12 digits alone.{suggestion}",
    do: ["Use the account that is offered if it is that of the stream."]
  },
  "account-is-name": {
    saw: "This is a name, not the number of an account.",
    means: "An alias names the sign-in page only; AWS addresses a stream by the 12 digits of its account.",
    do: ["In the AWS console, open the menu with your name and copy the account ID."]
  },
  "account-is-organisation": {
    saw: "This is the id of an organisation, or of a unit in it.",
    means: "An organisation has many accounts; a stream is in one of them.",
    do: ["In the AWS console, open the menu with your name and copy the account ID."]
  },
  "account-of-the-document": {
    saw: "The account is {accountId}.",
    means: "That number stands in the example policy of an older document of Microshare. It is not yours, and a policy with it allows nothing in your account.",
    do: [
      "Put your own account in its place, in the policy as well.",
      "In the AWS console, open the menu with your name and copy the account ID."
    ]
  },
  "region-empty": {
    saw: "The region is missing.",
    means: "A stream lives in one region.",
    do: ["Choose the region that the AWS console shows when you open the stream."]
  },
  "region-is-zone": {
    saw: "This is an availability zone.",
    means: "The region is {region}, without the letter.",
    do: ["Choose {region}."]
  },
  "region-is-global": {
    saw: "This is not the name of one region.",
    means: "IAM is global, but each data stream is in one region.",
    do: ["Choose the region that the AWS console shows when you open the stream."]
  },
  "region-is-endpoint": {
    saw: "This is the address of an AWS endpoint.",
    means: "The region is the part of it that looks like eu-central-1.{suggestion}",
    do: ["Choose the region alone."]
  },
  "region-spelled-otherwise": {
    saw: "This is how an SDK, a bill or another program writes a region, for instance US_EAST_1.",
    means: "AWS\u2019s own id of it has small letters and hyphens.{suggestion}",
    do: ["Use the region that is offered if it is that of the stream."]
  },
  "region-inside": {
    saw: "There is more in this than a region.",
    means: "A region is its id alone.{suggestion}",
    do: ["Use the region that is offered if it is that of the stream."]
  },
  "region-unknown": {
    saw: "There is no such AWS region.",
    means: "It is misspelled, or Microshare does not know it yet.{suggestion}",
    do: ["Choose the region from the list.", "If it is not there, write to Microshare in the messages below."]
  },
  "name-empty": {
    saw: "The stream\u2019s name is missing.",
    means: "It stands under Data streams in the Kinesis console.",
    do: ["Fill in the name."]
  },
  "name-too-long": {
    saw: "The name has {length} characters.",
    means: "A stream\u2019s name has at most 128.",
    do: ["Copy the name from the Kinesis console."]
  },
  "name-is-placeholder": {
    saw: "The name holds a placeholder or a pattern.",
    means: "Brackets, braces, * and $ do not occur in the name of a stream.",
    do: ["Copy the name from the Kinesis console."]
  },
  "name-is-access-key": {
    saw: "This holds an access key id.",
    means: "Keys do not belong into this field; here only the stream is named.",
    do: ["Give the key in the step \u201CSet up AWS\u201D.", copyArn2]
  },
  "name-is-console-url": {
    saw: "This is the address of a page of the AWS console.",
    means: "The stream\u2019s name stands on that page.",
    do: ["Copy the name from that page."]
  },
  "name-is-other-arn": {
    saw: "This is an ARN, but not a data stream\u2019s.",
    means: "Here the stream\u2019s name or its ARN is needed.",
    do: [copyArn2]
  },
  "name-invalid": {
    saw: "The name holds a character that no stream has: {character}",
    means: "Names have letters without accents, digits, and . _ -.",
    do: ["Copy the name from the Kinesis console."]
  }
};

// messages/en/access.ts
var accessTexts = {
  fileRefusals,
  roleArnFaults,
  streamFaults,
  dropped: { password: "the console password", "console-link": "the console sign-in link" },
  droppedLine: "Left behind in your browser, and not sealed: {what}.",
  and: "and",
  place: " in row {row}",
  suggestion: " Probably meant: {suggestion}"
};

// lib/domain/aws/role-arn-fault.ts
var roleArnFaultKinds = [
  "role-arn-empty",
  "role-arn-line-break",
  "role-arn-smart-quote",
  "role-arn-space",
  "role-arn-inside",
  "role-arn-damaged",
  "role-console-url",
  "role-is-endpoint",
  "role-is-web-address",
  "role-is-unique-id",
  "role-is-placeholder",
  "role-name-only",
  "role-is-account-id",
  "role-is-access-key",
  "role-is-secret",
  "role-is-policy-text",
  "role-is-user",
  "role-is-group",
  "role-is-policy",
  "role-is-instance-profile",
  "role-is-root",
  "role-is-session",
  "role-is-federated-user",
  "role-is-stream",
  "role-is-delivery-stream",
  "role-is-consumer",
  "role-is-video-stream",
  "role-is-other-service",
  "role-is-other-iam",
  "role-of-firehose",
  "role-service-linked",
  "role-reserved",
  "role-of-the-portal",
  "role-partition-unknown",
  "role-partition-differs",
  "role-account-invalid",
  "role-name-invalid",
  "role-not-an-arn"
];

// lib/domain/credentials/file-refusal.ts
var fileRefusalReasons = [
  "too-large",
  "empty",
  "spreadsheet",
  "archive",
  "rich-text",
  "binary",
  "nul",
  "text-damaged",
  "web-page",
  "already-sealed",
  "private-key",
  "json-damaged",
  "not-recognised",
  "heading-only",
  "cells-empty",
  "duplicate-heading",
  "unterminated-quote",
  "quote-damaged",
  "row-uneven",
  "row-short",
  "key-id-column-missing",
  "secret-column-missing",
  "root-key",
  "temporary-key",
  "example-key",
  "login-cache",
  "smtp",
  "credential-report",
  "console-password",
  "password-only",
  "spreadsheet-damaged",
  "columns-swapped",
  "key-id-missing",
  "key-id-cut",
  "key-id-damaged",
  "key-id-is-other",
  "key-id-twice",
  "pairs-unclear",
  "placeholder",
  "placeholder-terraform",
  "secret-alone",
  "secret-missing",
  "secret-encrypted",
  "secret-encoded",
  "secret-is-checksum",
  "secret-masked",
  "secret-cut",
  "secret-damaged"
];
function fileFault(reason, values = {}) {
  return { reason, values };
}
function isFileRefusalReason(text) {
  return fileRefusalReasons.some((reason) => reason === text);
}

// messages/text-of-access.ts
function textOfFileRefusal(texts, { reason, values }) {
  const place = values["row"] === void 0 ? "" : fill(texts.place, values);
  return fillExplanation(texts.fileRefusals[isFileRefusalReason(reason) ? reason : "not-recognised"], { ...values, place });
}
function textOfRoleArnFault(texts, { kind, values }) {
  const known = roleArnFaultKinds.find((one) => one === kind) ?? "role-not-an-arn";
  return fillExplanation(texts.roleArnFaults[known], { ...values, suggestion: suggestionIn(texts, values) });
}
function textOfStreamFault(texts, { kind, values }) {
  const explanation = isStreamFaultKind(texts, kind) ? texts.streamFaults[kind] : texts.streamFaults["stream-not-an-arn"];
  return fillExplanation(explanation, { ...values, suggestion: suggestionIn(texts, values) });
}
function textOfDropped(texts, dropped) {
  if (dropped.length === 0) return null;
  return fill(texts.droppedLine, { what: dropped.map((one) => texts.dropped[one]).join(` ${texts.and} `) });
}
function fillExplanation(explanation, values) {
  return {
    saw: fill(explanation.saw, values),
    means: fill(explanation.means, values),
    do: explanation.do.map((step) => fill(step, values))
  };
}
function suggestionIn(texts, values) {
  return values["suggestion"] === void 0 ? "" : fill(texts.suggestion, values);
}
function isStreamFaultKind(texts, kind) {
  return Object.hasOwn(texts.streamFaults, kind);
}

export {
  fileFault,
  accessTexts,
  roleArnFaultKinds,
  textOfFileRefusal,
  textOfRoleArnFault,
  textOfStreamFault,
  textOfDropped,
  fillExplanation
};
