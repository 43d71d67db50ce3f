import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  oneLine,
  renderPublishedTemplate,
  shortName,
  yamlComment,
  yamlText
} from "./chunk-MNTVQSED.js";
import {
  permissionPolicy,
  trustPolicy
} from "./chunk-76KZSHTR.js";
import "./chunk-RIHPPWP2.js";
import {
  parseStream
} from "./chunk-43XB3J6N.js";
import {
  parseRoleArn
} from "./chunk-DGOC4PQ4.js";
import {
  consoleDomain,
  findRegion,
  isServed
} from "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-5H5LGZJJ.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/guide.ts
import { parseArgs } from "node:util";

// lib/domain/setup-guide/guide-choices.ts
function parseGuideForm(form, stream) {
  const faults = [];
  const take = (parsed, otherwise) => {
    if (parsed.ok) return parsed.value;
    faults.push(parsed.fault);
    return otherwise;
  };
  const newStream = form.stream === "use" ? null : {
    capacity: form.stream === "on-demand" ? onDemand : { mode: "provisioned", shards: take(whole("shards", form.shards, 1, 1e4), 1) },
    // Kinesis keeps records for a day at least and a year at most.
    retentionHours: take(whole("retentionHours", form.retentionHours, 24, 8760), 24)
  };
  const keyArn = form.encryption === "aws" ? null : take(parseKeyArn(form.keyArn, stream), null);
  const tags = form.tags.flatMap((tag, index) => take(parseTag(tag, index, form.tags), []));
  const group = form.group.trim() === "" ? null : take(parseGroup(form.group), null);
  const deliveries = form.deliveries.flatMap((delivery, index) => {
    const bucket = take(parseBucket(delivery, index, form.deliveries), null);
    const bufferMegabytes = take(whole(`deliveries.${index}.bufferMegabytes`, delivery.bufferMegabytes, 1, 128), 5);
    const bufferSeconds = take(whole(`deliveries.${index}.bufferSeconds`, delivery.bufferSeconds, 0, 900), 300);
    return bucket === null ? [] : [{ bucket, newBucket: delivery.newBucket, bufferMegabytes, bufferSeconds }];
  });
  if (form.tags.length > tagsMax) faults.push({ field: "tags.0.key", kind: "too-many" });
  if (form.deliveries.length > deliveriesMax) faults.push({ field: "deliveries", kind: "too-many" });
  if (deliveries.length > 0 && stream.name.length > deliveryStreamNameMax) faults.push({ field: "deliveries", kind: "name-too-long" });
  if (faults.length > 0) return err(faults);
  return ok({ newStream, keyArn, tags, group, onlyFromMicroshare: form.onlyFromMicroshare, trust: form.trust, deliveries });
}
var deliveriesMax = 5;
var tagsMax = 45;
var deliveryStreamNameMax = 64 - "-to-s3-5".length;
var onDemand = { mode: "on-demand" };
function whole(field, text, min, max) {
  if (text.trim() === "") return err({ field, kind: "empty" });
  if (!/^\d{1,6}$/.test(text.trim())) return err({ field, kind: "grammar" });
  const number = Number(text.trim());
  return number >= min && number <= max ? ok(number) : err({ field, kind: "range" });
}
function parseKeyArn(text, stream) {
  const arn = text.trim();
  if (arn === "") return err({ field: "keyArn", kind: "empty" });
  if (/(^|:)alias\//.test(arn)) return err({ field: "keyArn", kind: "key-is-alias" });
  const parts = /^arn:([a-z-]{3,16}):kms:([a-z0-9-]{5,25}):\d{12}:key\/(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(arn);
  if (parts === null) return err({ field: "keyArn", kind: "grammar" });
  const here = parts[1] === stream.partition && parts[2] === stream.region;
  return here ? ok(arn) : err({ field: "keyArn", kind: "key-elsewhere" });
}
function parseTag(tag, index, all) {
  const [key, value] = [tag.key.trim(), tag.value.trim()];
  if (key === "") return err({ field: `tags.${index}.key`, kind: "empty" });
  if (!/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]{1,128}$/u.test(key)) return err({ field: `tags.${index}.key`, kind: "grammar" });
  if (/^aws:/i.test(key)) return err({ field: `tags.${index}.key`, kind: "reserved" });
  const twice = all.slice(0, index).some((other) => other.key.trim().toLowerCase() === key.toLowerCase());
  if (twice) return err({ field: `tags.${index}.key`, kind: "twice" });
  if (!/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) return err({ field: `tags.${index}.value`, kind: "grammar" });
  return ok([{ key, value }]);
}
function parseGroup(text) {
  const name = text.trim();
  return /^[\w+=,.@-]{1,128}$/.test(name) ? ok(name) : err({ field: "group", kind: "grammar" });
}
function parseBucket(delivery, index, all) {
  const field = `deliveries.${index}.bucket`;
  const name = delivery.bucket.trim();
  if (name === "") return err({ field, kind: "empty" });
  const wellFormed = /^[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/.test(name) && !/^\d{1,3}(\.\d{1,3}){3}$/.test(name);
  if (!wellFormed) return err({ field, kind: "grammar" });
  if (/^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name)) return err({ field, kind: "reserved" });
  const twice = all.slice(0, index).some((other) => other.bucket.trim() === name);
  return twice ? err({ field, kind: "twice" }) : ok(name);
}

// lib/domain/setup-guide/guide-form.ts
var emptyGuideForm = {
  stream: "use",
  shards: "1",
  retentionHours: "24",
  encryption: "aws",
  keyArn: "",
  tags: [],
  group: "",
  onlyFromMicroshare: false,
  trust: "by-account",
  deliveries: []
};
var emptyDeliveryForm = { bucket: "", newBucket: false, bufferMegabytes: "5", bufferSeconds: "300" };

// lib/domain/setup-guide/guide-subject.ts
function parseGuideSubject(parts) {
  const { stream } = parts;
  if (!parts.egress.every(isIpRange)) return err({ field: "egress", kind: "grammar" });
  const egress = [...parts.egress];
  if (parts.method === "keys") return ok({ stream, access: { kind: "keys" }, egress });
  const principalArn = parsePrincipal(parts.principalArn ?? "", stream);
  if (!principalArn.ok) return principalArn;
  const externalId = parseExternalId(parts.externalId ?? "");
  if (!externalId.ok) return externalId;
  return ok({ stream, access: { kind: "role", principalArn: principalArn.value, externalId: externalId.value }, egress });
}
function parseExternalId(text) {
  if (text === "") return err({ field: "externalId", kind: "missing" });
  return /^[\w+=,.@:/-]{2,1224}$/.test(text) ? ok(text) : err({ field: "externalId", kind: "grammar" });
}
function parsePrincipal(text, stream) {
  if (text === "") return err({ field: "principalArn", kind: "missing" });
  const parts = /^arn:(aws[a-z-]{0,12}):iam::(\d{12}):(root|user\/[\x21-\x7e]{1,575}|role\/[\x21-\x7e]{1,575})$/.exec(text);
  if (parts === null || /[*?]/.test(text)) return err({ field: "principalArn", kind: "grammar" });
  const [, partition, accountId, resource = ""] = parts;
  if (resource.startsWith("role/") && !parseRoleArn(text).ok) return err({ field: "principalArn", kind: "grammar" });
  if (resource.startsWith("user/") && !/\/[\w+=,.@-]{1,64}$/.test(resource)) return err({ field: "principalArn", kind: "grammar" });
  if (partition !== stream.partition) return err({ field: "principalArn", kind: "other-partition" });
  if (accountId === stream.accountId) return err({ field: "principalArn", kind: "own-account" });
  return ok(text);
}
function isIpRange(text) {
  const [, address = "", bits] = /^([0-9a-f.:]{2,45})(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const isFour = /^\d{1,3}(\.\d{1,3}){3}$/.test(address) && address.split(".").every((part) => Number(part) <= 255);
  const isSix = address.includes(":") && URL.canParse(`http://[${address}]/`);
  const width = isFour ? 32 : 128;
  return (isFour || isSix) && (bits === void 0 || Number(bits) <= width);
}

// lib/domain/setup-guide/shell.ts
function shellWord(text) {
  return `'${text.replaceAll("\0", "").replaceAll("'", "'\\''")}'`;
}
function shellJson(value) {
  return shellWord(JSON.stringify(value));
}

// lib/domain/setup-guide/cli-access.ts
function cliAccess(guide) {
  const { writer, keyPolicyStatements: keyPolicyStatements2 } = guide;
  const part = writer.kind === "role" ? roleAccess(guide, writer) : keysAccess(guide, writer);
  if (keyPolicyStatements2.length === 0) return part;
  const show = [
    "say 'Where the key policy of your KMS key names principals one by one, add these statements to it:'",
    'say "$key_policy_statements"'
  ];
  return {
    ...part,
    define: [...part.define, "", `key_policy_statements=${policyWord(keyPolicyStatements2)}`],
    setUp: [...part.setUp, ...show]
  };
}
function policyWord(policy) {
  return shellWord(JSON.stringify(policy, null, 2));
}
function iamTagOptions(tags) {
  return tags.length === 0 ? "" : ` --tags ${shellJson(tags.map(({ key, value }) => ({ Key: key, Value: value })))}`;
}
function roleAccess(guide, writer) {
  const define = [
    "",
    `role=${shellWord(writer.name)}`,
    `trust=${policyWord(writer.trust)}`,
    `policy=${policyWord(guide.policy)}`,
    "",
    "make_role() {",
    '  if there aws iam get-role --role-name "$role"; then',
    '    aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"',
    "  else",
    `    aws iam create-role --role-name "$role" --assume-role-policy-document "$trust"${iamTagOptions(guide.tags)} >/dev/null`,
    "  fi",
    `  aws iam put-role-policy --role-name "$role" --policy-name ${shellWord(guide.policyName)} --policy-document "$policy"`,
    "}",
    "",
    "show_role() {",
    "  say 'Give this role ARN to Microshare:'",
    '  aws iam get-role --role-name "$role" --query Role.Arn --output text',
    "}",
    "",
    "drop_role() {",
    '  there aws iam get-role --role-name "$role" || return 0',
    ...dropInline("role", '"$role"', guide.policyName),
    '  aws iam delete-role --role-name "$role"',
    '  say "Removed: $role"',
    "}"
  ];
  return { define, setUp: ["make_role", "show_role"], undo: ["drop_role"] };
}
function keysAccess(guide, writer) {
  const holder = writer.group === null ? "user" : "group";
  const define = [
    "",
    `user=${shellWord(writer.name)}`,
    ...writer.group === null ? [] : [`group=${shellWord(writer.group)}`],
    `policy=${policyWord(guide.policy)}`,
    "",
    "make_user() {",
    `  there aws iam get-user --user-name "$user" || aws iam create-user --user-name "$user"${iamTagOptions(guide.tags)} >/dev/null`,
    ...writer.group === null ? [] : ['  there aws iam get-group --group-name "$group" || aws iam create-group --group-name "$group" >/dev/null'],
    `  aws iam put-${holder}-policy --${holder}-name "$${holder}" --policy-name ${shellWord(guide.policyName)} --policy-document "$policy"`,
    ...writer.group === null ? [] : ['  aws iam add-user-to-group --user-name "$user" --group-name "$group"'],
    '  say "User ready, without console access: $user"',
    '  say "Next, make its access key: bash $0 key"',
    "}",
    ...makeKey,
    ...dropUser(guide, writer)
  ];
  return { define, setUp: ["make_user"], undo: ["drop_user"] };
}
var makeKey = [
  "",
  "# The secret goes into the file and nowhere else; AWS shows it only this once.",
  "make_key() {",
  '  local file="$user-access-key.json"',
  "  check_account",
  '  [ ! -e "$file" ] || fail "$file is there already: hand it to the portal, or delete it first."',
  '  if ! (umask 077 && aws iam create-access-key --user-name "$user" --output json >"$file"); then',
  '    rm -f "$file"',
  '    fail "No access key was made. A user has two at most: delete one that is not in use."',
  "  fi",
  '  say "The access key is in $file. Give the portal this file, then delete it."',
  "}"
];
function dropUser(guide, writer) {
  return [
    "",
    "drop_user() {",
    "  local keys key",
    '  there aws iam get-user --user-name "$user" || return 0',
    '  keys=$(aws iam list-access-keys --user-name "$user" --query "AccessKeyMetadata[].AccessKeyId" --output text)',
    "  for key in $keys; do",
    '    [ "$key" = None ] || aws iam delete-access-key --user-name "$user" --access-key-id "$key"',
    "  done",
    ...writer.group === null ? dropInline("user", '"$user"', guide.policyName) : [
      '  aws iam remove-user-from-group --user-name "$user" --group-name "$group"',
      `  say "The group stays, for others may be in it: $group with its policy ${guide.policyName}"`
    ],
    '  aws iam delete-user --user-name "$user"',
    '  say "Removed: $user and its access keys"',
    "}"
  ];
}
function dropInline(kind, name, policyName) {
  const options = `--${kind}-name ${name} --policy-name ${shellWord(policyName)}`;
  return [`  if there aws iam get-${kind}-policy ${options}; then`, `    aws iam delete-${kind}-policy ${options}`, "  fi"];
}

// lib/domain/setup-guide/cli-deliveries.ts
function cliDeliveries(guide) {
  if (guide.deliveries.length === 0) return { define: [], setUp: [], undo: [] };
  const numbers = guide.deliveries.map((_, index) => index + 1);
  return {
    define: [...createWhenTrusted, ...guide.deliveries.flatMap((delivery, index) => deliveryFunctions(guide, delivery, index + 1))],
    setUp: numbers.map((number) => `make_delivery_${number}`),
    undo: numbers.map((number) => `drop_delivery_${number}`)
  };
}
var createWhenTrusted = [
  "",
  "# A role that was just made takes some seconds until Firehose can assume it.",
  "create_when_trusted() {",
  "  local tries answer",
  "  for ((tries = 0; tries < 12; tries += 1)); do",
  '    if answer=$("$@" 2>&1); then return 0; fi',
  "    case $answer in",
  "      *'unable to assume role'* | *'Please check the role'*) sleep 5 ;;",
  '      *) fail "$answer" ;;',
  "    esac",
  "  done",
  '  fail "$answer"',
  "}"
];
function deliveryFunctions(guide, delivery, number) {
  const role = shellWord(delivery.roleName);
  const name = shellWord(delivery.name);
  const bucket = shellWord(delivery.bucket);
  return [
    "",
    `make_delivery_${number}() {`,
    `  local name=${name} role=${role} bucket=${bucket} trust policy source destination`,
    `  trust=${policyWord(delivery.trust)}`,
    `  policy=${policyWord(delivery.policy)}`,
    `  source=${shellJson({ KinesisStreamARN: guide.stream.arn, RoleARN: delivery.roleArn })}`,
    `  destination=${shellJson(destinationOf(delivery))}`,
    ...delivery.newBucket ? makeBucket(guide, delivery) : ['  there aws s3api head-bucket --bucket "$bucket" || fail "There is no bucket $bucket."'],
    '  if there aws iam get-role --role-name "$role"; then',
    '    aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"',
    "  else",
    `    aws iam create-role --role-name "$role" --assume-role-policy-document "$trust"${iamTagOptions(guide.tags)} >/dev/null`,
    "  fi",
    `  aws iam put-role-policy --role-name "$role" --policy-name ${shellWord(delivery.policyName)} --policy-document "$policy"`,
    '  if ! there aws firehose describe-delivery-stream --delivery-stream-name "$name"; then',
    '    create_when_trusted aws firehose create-delivery-stream --delivery-stream-name "$name" \\',
    '      --delivery-stream-type KinesisStreamAsSource --kinesis-stream-source-configuration "$source" \\',
    `      --extended-s3-destination-configuration "$destination"${iamTagOptions(guide.tags)}`,
    "  fi",
    '  say "Firehose ready: $name to s3://$bucket"',
    "}",
    "",
    `drop_delivery_${number}() {`,
    `  local name=${name} role=${role} bucket=${bucket}`,
    '  if there aws firehose describe-delivery-stream --delivery-stream-name "$name"; then',
    '    aws firehose delete-delivery-stream --delivery-stream-name "$name"',
    '    say "Removed: $name"',
    "  fi",
    '  if there aws iam get-role --role-name "$role"; then',
    ...dropInline("role", '"$role"', delivery.policyName).map((line) => `  ${line}`),
    '    aws iam delete-role --role-name "$role"',
    '    say "Removed: $role"',
    "  fi",
    '  say "The bucket stays, with what is in it: $bucket"',
    "}"
  ];
}
function makeBucket({ stream, tags }, delivery) {
  const location = stream.region === "us-east-1" ? "" : ' --create-bucket-configuration "LocationConstraint=$AWS_REGION"';
  const encryption = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }] };
  const blocked = "BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true";
  const tagSet = { TagSet: tags.map(({ key, value }) => ({ Key: key, Value: value })) };
  return [
    '  if ! there aws s3api head-bucket --bucket "$bucket"; then',
    `    aws s3api create-bucket --bucket "$bucket"${location} >/dev/null`,
    ...tags.length === 0 ? [] : [`    aws s3api put-bucket-tagging --bucket "$bucket" --tagging ${shellJson(tagSet)}`],
    "  fi",
    `  aws s3api put-public-access-block --bucket "$bucket" --public-access-block-configuration ${blocked}`,
    '  aws s3api put-bucket-ownership-controls --bucket "$bucket" --ownership-controls "Rules=[{ObjectOwnership=BucketOwnerEnforced}]"',
    `  aws s3api put-bucket-encryption --bucket "$bucket" --server-side-encryption-configuration ${shellJson(encryption)}`,
    '  there aws s3api get-bucket-policy --bucket "$bucket" ||',
    `    aws s3api put-bucket-policy --bucket "$bucket" --policy ${shellJson(delivery.bucketPolicy)}`
  ];
}
function destinationOf(delivery) {
  return {
    RoleARN: delivery.roleArn,
    BucketARN: delivery.bucketArn,
    BufferingHints: { SizeInMBs: delivery.bufferMegabytes, IntervalInSeconds: delivery.bufferSeconds },
    CompressionFormat: "UNCOMPRESSED"
  };
}

// lib/domain/setup-guide/cli-stream.ts
function cliStream({ stream, newStream, tags }) {
  const define = [
    "",
    `stream=${shellWord(stream.name)}`,
    ...newStream === null ? [] : [`stream_key=${shellWord(newStream.keyId)}`, `retention=${newStream.retentionHours}`],
    "",
    "stream_fact() {",
    '  aws kinesis describe-stream-summary --stream-name "$stream" --query "StreamDescriptionSummary.$1" --output text',
    "}",
    "",
    "wait_for_stream() {",
    "  local tries status",
    "  for ((tries = 0; tries < 150; tries += 1)); do",
    "    status=$(stream_fact StreamStatus)",
    '    [ "$status" != ACTIVE ] || return 0',
    "    sleep 2",
    "  done",
    '  fail "The stream $stream is not active after five minutes. Run this again later."',
    "}",
    ...newStream === null ? findStream : makeStream(newStream, tags)
  ];
  const keep = [
    `say 'The stream holds records and stays. To delete it and them:'`,
    `say "  aws kinesis delete-stream --stream-name $stream"`
  ];
  return newStream === null ? { define, setUp: ["find_stream"], undo: [] } : { define, setUp: ["make_stream"], undo: keep };
}
var findStream = [
  "",
  "find_stream() {",
  "  local encryption",
  '  there aws kinesis describe-stream-summary --stream-name "$stream" ||',
  '    fail "There is no stream $stream in $AWS_REGION. Create it, or have this guide create it."',
  "  wait_for_stream",
  "  encryption=$(stream_fact EncryptionType)",
  '  [ "$encryption" != NONE ] || say "Take note: $stream is not encrypted at rest."',
  '  say "Stream found: $stream"',
  "}"
];
function makeStream({ capacity, keyId }, tags) {
  const size = capacity.mode === "on-demand" ? "--stream-mode-details StreamMode=ON_DEMAND" : `--shard-count ${capacity.shards}`;
  const [fact, wanted] = keyId.startsWith("alias/") ? ["EncryptionType", "KMS"] : ["KeyId", "$stream_key"];
  const tagMap = Object.fromEntries(tags.map(({ key, value }) => [key, value]));
  return [
    "",
    "make_stream() {",
    "  local found",
    '  if ! there aws kinesis describe-stream-summary --stream-name "$stream"; then',
    `    aws kinesis create-stream --stream-name "$stream" ${size}`,
    "  fi",
    "  wait_for_stream",
    `  found=$(stream_fact ${fact})`,
    `  if [ "$found" != "${wanted}" ]; then`,
    '    aws kinesis start-stream-encryption --stream-name "$stream" --encryption-type KMS --key-id "$stream_key"',
    "    wait_for_stream",
    "  fi",
    "  found=$(stream_fact RetentionPeriodHours)",
    '  if [ "$found" -lt "$retention" ]; then',
    '    aws kinesis increase-stream-retention-period --stream-name "$stream" --retention-period-hours "$retention"',
    "    wait_for_stream",
    "  fi",
    ...tags.length === 0 ? [] : [`  aws kinesis add-tags-to-stream --stream-name "$stream" --tags ${shellJson(tagMap)}`],
    '  say "Stream ready: $stream"',
    "}"
  ];
}

// lib/domain/setup-guide/render-cli.ts
var cliScriptName = "microshare-setup.sh";
function renderCli(guide) {
  const parts = [cliStream(guide), cliAccess(guide), cliDeliveries(guide)];
  const withKey = guide.writer.kind === "keys";
  const lines = [
    "#!/usr/bin/env bash",
    ...head(guide).map((line) => `# ${oneLine(line)}`.trimEnd()),
    "set -euo pipefail",
    "",
    `export AWS_REGION=${shellWord(guide.stream.region)} AWS_DEFAULT_REGION=${shellWord(guide.stream.region)}`,
    "export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off",
    `account=${shellWord(guide.stream.accountId)}`,
    ...base,
    ...parts.flatMap(({ define }) => define),
    "",
    "set_up() {",
    ...["check_account", ...parts.flatMap(({ setUp }) => setUp)].map((call) => `  ${call}`),
    "}",
    "",
    "# Removes in the opposite order. The stream and the buckets hold records, so they stay until you delete them yourself.",
    "undo() {",
    ...["check_account", ...parts.toReversed().flatMap(({ undo }) => undo)].map((call) => `  ${call}`),
    "}",
    "",
    `case "\${1:-set-up}" in`,
    "  set-up) set_up ;;",
    ...withKey ? ["  key) make_key ;;"] : [],
    "  undo) undo ;;",
    `  *) fail "Say one of: set-up${withKey ? ", key" : ""}, undo" ;;`,
    "esac"
  ];
  return `${lines.join("\n")}
`;
}
function head({ stream, writer, keyArn }) {
  return [
    `Microshare: write access to the stream ${stream.name} (${writer.kind === "role" ? "IAM role" : "IAM user with an access key"}).`,
    `Made for account ${stream.accountId}, region ${stream.region}. In AWS CloudShell: Actions, Upload file, then`,
    `  bash ${cliScriptName}         sets up; run it again at any time`,
    ...writer.kind === "keys" ? [`  bash ${cliScriptName} key     makes the access key, into a file in this folder`] : [],
    `  bash ${cliScriptName} undo    takes away what it set up, except streams and buckets`,
    ...keyArn === null ? [] : ["Your KMS key must allow this use too: the script prints what to add to its key policy."]
  ];
}
var base = [
  "",
  `say() { printf '%s\\n' "$*"; }`,
  "fail() {",
  '  say "$*" >&2',
  "  exit 1",
  "}",
  "",
  "# True when AWS shows the thing, false when AWS says that there is none. Any other answer ends the script.",
  "there() {",
  "  local answer",
  '  if answer=$("$@" 2>&1 >/dev/null); then return 0; fi',
  "  case $answer in",
  "    *ResourceNotFoundException* | *NoSuchEntity* | *'(404)'* | *NoSuchBucket*) return 1 ;;",
  "  esac",
  '  fail "$answer"',
  "}",
  "",
  "check_account() {",
  "  local found",
  "  found=$(aws sts get-caller-identity --query Account --output text)",
  '  [ "$found" = "$account" ] || fail "These credentials belong to account $found. Sign in to account $account."',
  "}"
];

// lib/domain/setup-guide/render-cloudformation.ts
function renderCloudFormation(guide) {
  return `${cloudFormationHead(guide).map(yamlComment).join("\n")}
${yamlText(cloudFormationTemplate(guide))}`;
}
function cloudFormationTemplate(guide) {
  const { stream } = guide;
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: `Microshare: write access to the Kinesis data stream ${stream.name}`,
    Rules: {
      RightRegion: {
        Assertions: [
          {
            Assert: { "Fn::Contains": [[stream.region], { Ref: "AWS::Region" }] },
            AssertDescription: `This template was made for ${stream.region}.`
          }
        ]
      }
    },
    Resources: {
      ...guide.newStream === null ? {} : { Stream: streamResource(guide) },
      ...writerResources(guide),
      ...Object.assign({}, ...guide.deliveries.map((delivery, index) => deliveryResources(guide, delivery, index + 1)))
    },
    Outputs: outputsOf(guide)
  };
}
function cloudFormationHead(guide) {
  const { stream, writer } = guide;
  const lines = [
    `Microshare: write access to the stream ${stream.name} (${writer.kind === "role" ? "IAM role" : "IAM user with an access key"}).`,
    `Create the stack in account ${stream.accountId}, region ${stream.region}. Undo: ${writer.kind === "keys" ? "delete the access key, then the stack" : "delete the stack"}; stream and bucket stay, with their records.`,
    "aws cloudformation deploy --template-file FILE --stack-name microshare --capabilities CAPABILITY_NAMED_IAM"
  ];
  if (writer.kind === "keys")
    lines.push("Then make the access key yourself, so that its secret is in no stack: see the output CreateKeyCommand.");
  if (guide.keyArn !== null) lines.push("The key policy of your KMS key must allow this use too: see the output KeyPolicyStatements.");
  return lines;
}
function streamResource({ stream, newStream, tags }) {
  if (newStream === null) return {};
  const { capacity } = newStream;
  return {
    Type: "AWS::Kinesis::Stream",
    ...keptWhenDeleted,
    Properties: {
      Name: stream.name,
      StreamModeDetails: { StreamMode: capacity.mode === "on-demand" ? "ON_DEMAND" : "PROVISIONED" },
      ...capacity.mode === "on-demand" ? {} : { ShardCount: capacity.shards },
      RetentionPeriodHours: newStream.retentionHours,
      StreamEncryption: { EncryptionType: "KMS", KeyId: newStream.keyId },
      ...tagged(tags)
    }
  };
}
function writerResources(guide) {
  const { writer, tags } = guide;
  const policies = { Policies: [inline(guide.policyName, guide.policy)] };
  if (writer.kind === "role") {
    return {
      WriterRole: {
        Type: "AWS::IAM::Role",
        ...unknownToTheLinter(guide.stream.partition),
        Properties: {
          RoleName: writer.name,
          Description: "Lets Microshare write records to one Kinesis data stream",
          AssumeRolePolicyDocument: asYaml(writer.trust),
          ...policies,
          ...tagged(tags)
        }
      }
    };
  }
  if (writer.group === null) {
    return { WriterUser: { Type: "AWS::IAM::User", Properties: { UserName: writer.name, ...policies, ...tagged(tags) } } };
  }
  return {
    WriterGroup: { Type: "AWS::IAM::Group", Properties: { GroupName: writer.group, ...policies } },
    WriterUser: { Type: "AWS::IAM::User", Properties: { UserName: writer.name, Groups: [{ Ref: "WriterGroup" }], ...tagged(tags) } }
  };
}
function deliveryResources(guide, delivery, number) {
  const [role, bucket, bucketPolicy2] = [`Delivery${number}Role`, `Delivery${number}Bucket`, `Delivery${number}BucketPolicy`];
  const needs = [...guide.newStream === null ? [] : ["Stream"], ...delivery.newBucket ? [bucket] : []];
  const made = delivery.newBucket ? { [bucket]: bucketResource(delivery, guide), [bucketPolicy2]: bucketPolicyResource(delivery, bucket) } : {};
  return {
    [role]: {
      Type: "AWS::IAM::Role",
      Properties: {
        RoleName: delivery.roleName,
        Description: "Internal to Firehose: reads the stream, writes the bucket",
        AssumeRolePolicyDocument: asYaml(delivery.trust),
        Policies: [inline(delivery.policyName, delivery.policy)],
        ...tagged(guide.tags)
      }
    },
    ...made,
    [`Delivery${number}`]: {
      Type: "AWS::KinesisFirehose::DeliveryStream",
      ...needs.length === 0 ? {} : { DependsOn: needs },
      Properties: {
        DeliveryStreamName: delivery.name,
        DeliveryStreamType: "KinesisStreamAsSource",
        KinesisStreamSourceConfiguration: { KinesisStreamARN: guide.stream.arn, RoleARN: { "Fn::GetAtt": [role, "Arn"] } },
        ExtendedS3DestinationConfiguration: {
          BucketARN: delivery.bucketArn,
          RoleARN: { "Fn::GetAtt": [role, "Arn"] },
          BufferingHints: { IntervalInSeconds: delivery.bufferSeconds, SizeInMBs: delivery.bufferMegabytes },
          CompressionFormat: "UNCOMPRESSED"
        },
        ...tagged(guide.tags)
      }
    }
  };
}
function bucketResource(delivery, { tags }) {
  return {
    Type: "AWS::S3::Bucket",
    ...keptWhenDeleted,
    Properties: {
      BucketName: delivery.bucket,
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }] },
      OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true
      },
      ...tagged(tags)
    }
  };
}
function bucketPolicyResource(delivery, bucket) {
  return { Type: "AWS::S3::BucketPolicy", Properties: { Bucket: { Ref: bucket }, PolicyDocument: asYaml(delivery.bucketPolicy) } };
}
function outputsOf(guide) {
  const { stream, writer } = guide;
  const keyPolicy = guide.keyPolicyStatements.length === 0 ? null : JSON.stringify(guide.keyPolicyStatements);
  return {
    StreamArn: { Description: "The stream that Microshare writes to", Value: stream.arn },
    ...writer.kind === "role" ? { RoleArn: { Description: "Give this ARN to Microshare", Value: { "Fn::GetAtt": ["WriterRole", "Arn"] } } } : {
      UserName: { Description: "The user that gets the access key", Value: { Ref: "WriterUser" } },
      CreateKeyCommand: {
        Description: "Your next step: makes the access key and prints it once",
        Value: `aws iam create-access-key --user-name ${writer.name} --output json`
      }
    },
    ...keyPolicy === null ? {} : { KeyPolicyStatements: { Description: "Add to the policy of your KMS key", Value: keyPolicy } }
  };
}
var keptWhenDeleted = { DeletionPolicy: "RetainExceptOnCreate", UpdateReplacePolicy: "Retain" };
function unknownToTheLinter(partition) {
  return partition === "aws-eusc" ? { Metadata: { "cfn-lint": { config: { ignore_checks: ["E3530"] } } } } : {};
}
function inline(PolicyName, policy) {
  return { PolicyName, PolicyDocument: asYaml(policy) };
}
function tagged(tags) {
  return tags.length === 0 ? {} : { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) };
}
function asYaml(policy) {
  return JSON.parse(JSON.stringify(policy));
}

// lib/domain/setup-guide/console-step.ts
function consoleUrl({ stream }, service, page) {
  const domain = consoleDomain(isServed(stream.partition) ? stream.partition : "aws");
  return `https://${domain}/${service}/home?region=${encodeURIComponent(stream.region)}#${page}`;
}

// lib/domain/setup-guide/json.ts
function jsonText(value) {
  return `${JSON.stringify(value, null, 2).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}
`;
}

// lib/domain/setup-guide/render-policies.ts
function renderPolicy(guide) {
  return jsonText(guide.policy);
}
function renderTrust(guide) {
  return guide.writer.kind === "role" ? jsonText(guide.writer.trust) : null;
}

// lib/domain/setup-guide/console-access-steps.ts
function accessSteps(guide) {
  return guide.writer.kind === "role" ? roleSteps(guide, guide.writer) : keysSteps(guide, guide.writer);
}
function roleSteps(guide, writer) {
  const page = `/roles/details/${encodeURIComponent(writer.name)}`;
  return [
    {
      title: "Create the role",
      url: consoleUrl(guide, "iam", "/roles/create"),
      do: [
        "Trusted entity type: Custom trust policy. Replace what is there by the JSON below, Next.",
        "Add permissions: none here, Next.",
        `Role name: ${writer.name}`,
        ...tagLines(guide),
        "Create role."
      ],
      json: renderTrust(guide) ?? ""
    },
    {
      title: "Give the role its one permission",
      url: consoleUrl(guide, "iam", page),
      do: [
        "Add permissions, Create inline policy, JSON. Replace what is there by the JSON below, Next.",
        `Policy name: ${guide.policyName}, Create policy.`
      ],
      json: renderPolicy(guide)
    },
    {
      title: "Give the role ARN to Microshare",
      url: consoleUrl(guide, "iam", page),
      do: [`Copy the ARN from the summary. It should read ${writer.arn}`]
    }
  ];
}
function keysSteps(guide, writer) {
  const page = `/users/details/${encodeURIComponent(writer.name)}`;
  const policy = writer.group === null ? {
    title: "Give the user its one permission",
    url: consoleUrl(guide, "iam", page),
    do: [
      "Add permissions, Create inline policy, JSON. Replace what is there by the JSON below, Next.",
      `Policy name: ${guide.policyName}, Create policy.`
    ],
    json: renderPolicy(guide)
  } : {
    title: "Create the group with its one permission",
    url: consoleUrl(guide, "iam", "/groups/create"),
    do: [
      `User group name: ${writer.group}, add the user ${writer.name}, attach no policy, Create user group.`,
      `Open the group, Permissions, Add permissions, Create inline policy, JSON: the JSON below. Policy name: ${guide.policyName}`
    ],
    json: renderPolicy(guide)
  };
  return [
    {
      title: "Create the user",
      url: consoleUrl(guide, "iam", "/users/create"),
      do: [
        `User name: ${writer.name}`,
        'Leave "Provide user access to the AWS Management Console" off.',
        "Permissions: Attach policies directly, and choose none.",
        ...tagLines(guide),
        "Create user."
      ]
    },
    policy,
    {
      title: "Make the access key",
      url: consoleUrl(guide, "iam", `${page}/create-access-key`),
      do: [
        "Use case: Third-party service. Create access key.",
        "Download .csv file. AWS shows the secret only here and only once.",
        "Give the file to the portal, which seals it in your browser. Send it by no other way, then delete it."
      ]
    }
  ];
}
function tagLines({ tags }) {
  return tags.map(({ key, value }) => `Add tag: ${key} = ${value}`);
}

// lib/domain/setup-guide/console-delivery-steps.ts
function deliverySteps(guide, delivery) {
  return [
    ...delivery.newBucket ? [bucketStep(guide, delivery)] : [],
    {
      title: `Create the role that Firehose uses for ${delivery.name}`,
      url: consoleUrl(guide, "iam", "/roles/create"),
      do: [
        "This role is internal: Firehose assumes it, Microshare never does, and its ARN is not the one to give to Microshare.",
        "Trusted entity type: Custom trust policy, the JSON below. Attach no policy.",
        `Role name: ${delivery.roleName}`
      ],
      json: jsonText(delivery.trust)
    },
    {
      title: "Let Firehose read the stream and write to the bucket",
      url: consoleUrl(guide, "iam", `/roles/details/${encodeURIComponent(delivery.roleName)}`),
      do: ["Add permissions, Create inline policy, JSON, the JSON below.", `Policy name: ${delivery.policyName}, Create policy.`],
      json: jsonText(delivery.policy)
    },
    {
      title: `Create the Firehose stream ${delivery.name}`,
      url: consoleUrl(guide, "firehose", "/create"),
      do: [
        "Source: Amazon Kinesis Data Streams. Destination: Amazon S3.",
        `Source stream: ${guide.stream.name}`,
        `Firehose stream name: ${delivery.name}`,
        "Transform and convert records: leave off.",
        `S3 bucket: ${delivery.bucket}`,
        `Buffer hints: ${delivery.bufferMegabytes} MiB, ${delivery.bufferSeconds} seconds`,
        `Advanced settings, Service access: Choose existing IAM role, ${delivery.roleName}`,
        ...guide.tags.map(({ key, value }) => `Tags: ${key} = ${value}`),
        "Create Firehose stream."
      ]
    }
  ];
}
function bucketStep(guide, delivery) {
  return {
    title: "Create the bucket",
    url: consoleUrl(guide, "s3", "/bucket/create").replace("/s3/home", "/s3/bucket/create").replace(/#.*$/, ""),
    do: [
      `Bucket name: ${delivery.bucket}`,
      "Object Ownership: ACLs disabled. Block all public access: on. Default encryption: SSE-S3.",
      "Create bucket, then Permissions, Bucket policy, Edit: the JSON below."
    ],
    json: jsonText(delivery.bucketPolicy)
  };
}

// lib/domain/setup-guide/render-console.ts
function consoleSteps(guide) {
  return [
    ...streamSteps(guide),
    ...accessSteps(guide),
    ...keyPolicySteps(guide),
    ...guide.deliveries.flatMap((delivery) => deliverySteps(guide, delivery))
  ];
}
function renderConsole(guide) {
  const { stream } = guide;
  const head3 = [
    `Microshare: write access to the stream ${stream.name}`,
    `Sign in to account ${stream.accountId} with leave to change IAM and Kinesis. Region: ${findRegion(stream.region)?.name ?? stream.region} (${stream.region}).`
  ].map(oneLine);
  const steps = consoleSteps(guide).map((step, index) => {
    const json = step.json === void 0 ? [] : [
      "",
      ...step.json.trimEnd().split("\n").map((line) => `       ${line}`)
    ];
    return [`${index + 1}. ${oneLine(step.title)}`, `   ${step.url}`, ...step.do.map((line) => `   - ${oneLine(line)}`), ...json].join(
      "\n"
    );
  });
  return `${[head3.join("\n"), ...steps].join("\n\n")}
`;
}
function streamSteps(guide) {
  const { stream, newStream } = guide;
  const page = `/streams/details/${encodeURIComponent(stream.name)}/monitoring`;
  if (newStream === null) {
    return [
      {
        title: "Look at the stream",
        url: consoleUrl(guide, "kinesis", page),
        do: [
          `Compare its ARN: ${stream.arn}`,
          "Status must be Active.",
          "Under Configuration, see whether server-side encryption is on. It is not, by itself, for a stream made by API or template."
        ]
      }
    ];
  }
  const { capacity, retentionHours, keyId } = newStream;
  return [
    {
      title: "Create the stream",
      url: consoleUrl(guide, "kinesis", "/streams/create"),
      do: [
        `Data stream name: ${stream.name}`,
        capacity.mode === "on-demand" ? "Capacity mode: On-demand" : `Capacity mode: Provisioned, shards: ${capacity.shards}`,
        "Choose Create data stream and wait until its status is Active."
      ]
    },
    {
      title: "Encrypt it at rest and set how long it keeps records",
      url: consoleUrl(guide, "kinesis", `/streams/details/${encodeURIComponent(stream.name)}/details`),
      do: [
        "Configuration, Encryption, Edit: Enable server-side encryption.",
        keyId.startsWith("alias/") ? "Key: the AWS managed key, aws/kinesis." : `Key: your own, ${keyId}`,
        `Configuration, Data retention, Edit: ${retentionHours} hours.`,
        ...guide.tags.map(({ key, value }) => `Tags: ${key} = ${value}`)
      ]
    }
  ];
}
function keyPolicySteps(guide) {
  if (guide.keyArn === null) return [];
  return [
    {
      title: "Let the key be used",
      url: consoleUrl(guide, "kms", `/kms/keys/${encodeURIComponent(guide.keyArn.split("/").at(-1) ?? "")}`),
      do: ["Key policy, Switch to policy view, Edit. If the policy names principals one by one, add these statements to its list."],
      json: JSON.stringify(guide.keyPolicyStatements, null, 2)
    }
  ];
}

// lib/domain/setup-guide/hcl.ts
var expression = /* @__PURE__ */ Symbol("expression");
function refer(text, call = null) {
  return { [expression]: text, call };
}
function attribute(name, value) {
  return { name, value };
}
function block(name, labels, body) {
  return { block: name, labels, body };
}
function hclText(items) {
  return `${bodyLines(items, 0).join("\n")}
`;
}
function hclString(text) {
  const escaped = text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t").replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("${", "\\u0024{").replaceAll("%{", "\\u0025{");
  return `"${escaped}"`;
}
function bodyLines(items, depth) {
  const indent = "  ".repeat(depth);
  const lines = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === void 0) continue;
    if ("line" in item) {
      lines.push(item.line === "" ? "" : `${indent}${item.line}`);
    } else if ("block" in item) {
      const head3 = [item.block, ...item.labels.map(hclString)].join(" ");
      if (item.body.length === 0) lines.push(`${indent}${head3} {}`);
      else lines.push(`${indent}${head3} {`, ...bodyLines(item.body, depth + 1), `${indent}}`);
    } else {
      const value = valueLines(item.value, depth);
      const gap = " ".repeat(Math.max(0, widthAround(items, index) - columnsOf(item.name)));
      lines.push(`${indent}${item.name}${gap} = ${value[0]}`, ...value.slice(1));
    }
  }
  return lines;
}
function widthAround(items, index) {
  const nameAt = (at) => {
    const item = items[at];
    return item !== void 0 && "name" in item && isOneLine(item.value) ? item.name : null;
  };
  if (nameAt(index) === null) return 0;
  let first = index;
  while (nameAt(first - 1) !== null) first -= 1;
  let width = 0;
  for (let at = first; nameAt(at) !== null; at += 1) width = Math.max(width, columnsOf(nameAt(at) ?? ""));
  return width;
}
function columnsOf(name) {
  return /^[\x20-\x7e]*$/.test(name) ? name.length : [...characters.segment(name)].length;
}
var characters = new Intl.Segmenter("en", { granularity: "grapheme" });
function isOneLine(value) {
  if (typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every((item) => typeof item !== "object" || isReference(item));
  if (isReference(value)) return value.call === null || isOneLine(value.call);
  return Object.keys(value).length === 0;
}
function valueLines(value, depth) {
  if (typeof value === "string") return [hclString(value)];
  if (typeof value !== "object") return [String(value)];
  const indent = "  ".repeat(depth);
  if (Array.isArray(value)) {
    if (isOneLine(value)) return [`[${value.map((item) => valueLines(item, 0)[0]).join(", ")}]`];
    const items = value.flatMap((item) => {
      const [first, ...rest] = valueLines(item, depth + 1);
      const all = [`${indent}  ${first}`, ...rest];
      return [...all.slice(0, -1), `${all.at(-1)},`];
    });
    return ["[", ...items, `${indent}]`];
  }
  if (isReference(value)) {
    if (value.call === null) return [value[expression]];
    const inner = valueLines(value.call, depth);
    const called = [`${value[expression]}(${inner[0]}`, ...inner.slice(1)];
    return [...called.slice(0, -1), `${called.at(-1)})`];
  }
  const entries = Object.entries(value).map(([key, inner]) => attribute(keyText(key), inner));
  return entries.length === 0 ? ["{}"] : ["{", ...bodyLines(entries, depth + 1), `${indent}}`];
}
function isReference(value) {
  return expression in value;
}
function keyText(key) {
  return key !== "for" && /^[A-Za-z_][\w-]*$/.test(key) ? key : hclString(key);
}

// lib/domain/setup-guide/render-terraform.ts
function renderTerraform(guide) {
  const parts = [
    [...head2(guide).map((line) => ({ line: `# ${oneLine(line)}` }))],
    [versions],
    ...placeChecks(guide),
    ...guide.newStream === null ? [] : [[streamBlock(guide)]],
    ...writerBlocks(guide).map((item) => [item]),
    ...guide.deliveries.flatMap((delivery, index) => deliveryBlocks(guide, delivery, `delivery_${index + 1}`)).map((item) => [item]),
    ...outputs(guide).map((item) => [item])
  ];
  return hclText(parts.flatMap((part, index) => index === 0 ? part : [{ line: "" }, ...part]));
}
function head2({ stream, writer, keyArn }) {
  const lines = [
    `Microshare: write access to the stream ${stream.name} (${writer.kind === "role" ? "IAM role" : "IAM user with an access key"}).`,
    `Apply with credentials for account ${stream.accountId} and AWS_REGION=${stream.region}. Undo: ${writer.kind === "keys" ? "delete the access key, then terraform destroy" : "terraform destroy"}; it deletes a stream made here too.`
  ];
  if (writer.kind === "keys")
    lines.push("Then make the access key yourself, so that its secret is in no state file: see the output create_key_command.");
  if (keyArn !== null) lines.push("The key policy of your KMS key must allow this use too: see the output key_policy_statements.");
  return lines;
}
var versions = block(
  "terraform",
  [],
  [
    attribute("required_version", ">= 1.3"),
    { line: "" },
    block("required_providers", [], [attribute("aws", { source: "hashicorp/aws", version: ">= 5.0" })])
  ]
);
function placeChecks({ stream }) {
  const check = (condition, message) => block("lifecycle", [], [block("postcondition", [], [attribute("condition", refer(condition)), attribute("error_message", message)])]);
  return [
    [
      block(
        "data",
        ["aws_caller_identity", "current"],
        [check(`self.account_id == ${hclString(stream.accountId)}`, `This module was made for account ${stream.accountId}.`)]
      )
    ],
    [
      block(
        "data",
        ["aws_region", "current"],
        [check(`self.id == ${hclString(stream.region)}`, `This module was made for region ${stream.region}.`)]
      )
    ]
  ];
}
function streamBlock({ stream, newStream, tags }) {
  if (newStream === null) return { line: "" };
  const { capacity, retentionHours, keyId } = newStream;
  return block(
    "resource",
    ["aws_kinesis_stream", "stream"],
    [
      attribute("name", stream.name),
      ...capacity.mode === "on-demand" ? [] : [attribute("shard_count", capacity.shards)],
      attribute("retention_period", retentionHours),
      attribute("encryption_type", "KMS"),
      attribute("kms_key_id", keyId),
      ...tagged2(tags),
      { line: "" },
      block("stream_mode_details", [], [attribute("stream_mode", capacity.mode === "on-demand" ? "ON_DEMAND" : "PROVISIONED")])
    ]
  );
}
function writerBlocks(guide) {
  const { writer, tags } = guide;
  const policy = [attribute("name", guide.policyName), policyAttribute("policy", guide.policy)];
  if (writer.kind === "role") {
    return [
      block(
        "resource",
        ["aws_iam_role", "writer"],
        [
          attribute("name", writer.name),
          attribute("description", "Lets Microshare write records to one Kinesis data stream"),
          policyAttribute("assume_role_policy", writer.trust),
          ...tagged2(tags)
        ]
      ),
      block("resource", ["aws_iam_role_policy", "writer"], [attribute("role", refer("aws_iam_role.writer.id")), ...policy])
    ];
  }
  const user = block("resource", ["aws_iam_user", "writer"], [attribute("name", writer.name), ...tagged2(tags)]);
  if (writer.group === null) {
    return [user, block("resource", ["aws_iam_user_policy", "writer"], [attribute("user", refer("aws_iam_user.writer.name")), ...policy])];
  }
  return [
    user,
    block("resource", ["aws_iam_group", "writers"], [attribute("name", writer.group)]),
    block("resource", ["aws_iam_group_policy", "writers"], [attribute("group", refer("aws_iam_group.writers.name")), ...policy]),
    block(
      "resource",
      ["aws_iam_user_group_membership", "writer"],
      [attribute("user", refer("aws_iam_user.writer.name")), attribute("groups", [refer("aws_iam_group.writers.name")])]
    )
  ];
}
function deliveryBlocks(guide, delivery, label) {
  const roleArn = refer(`aws_iam_role.${label}.arn`);
  const needs = [
    refer(`aws_iam_role_policy.${label}`),
    ...guide.newStream === null ? [] : [refer("aws_kinesis_stream.stream")],
    ...delivery.newBucket ? [refer(`aws_s3_bucket.${label}`)] : []
  ];
  return [
    block(
      "resource",
      ["aws_iam_role", label],
      [
        attribute("name", delivery.roleName),
        attribute("description", "Internal to Firehose: reads the stream, writes the bucket"),
        policyAttribute("assume_role_policy", delivery.trust),
        ...tagged2(guide.tags)
      ]
    ),
    block(
      "resource",
      ["aws_iam_role_policy", label],
      [
        attribute("role", refer(`aws_iam_role.${label}.id`)),
        attribute("name", delivery.policyName),
        policyAttribute("policy", delivery.policy)
      ]
    ),
    ...delivery.newBucket ? bucketBlocks(guide, delivery, label) : [],
    block(
      "resource",
      ["aws_kinesis_firehose_delivery_stream", label],
      [
        attribute("name", delivery.name),
        attribute("destination", "extended_s3"),
        ...tagged2(guide.tags),
        { line: "" },
        block("kinesis_source_configuration", [], [attribute("kinesis_stream_arn", guide.stream.arn), attribute("role_arn", roleArn)]),
        { line: "" },
        block(
          "extended_s3_configuration",
          [],
          [
            attribute("role_arn", roleArn),
            attribute("bucket_arn", delivery.bucketArn),
            attribute("buffering_interval", delivery.bufferSeconds),
            attribute("buffering_size", delivery.bufferMegabytes)
          ]
        ),
        { line: "" },
        attribute("depends_on", needs)
      ]
    )
  ];
}
function bucketBlocks({ tags }, delivery, label) {
  const bucket = attribute("bucket", refer(`aws_s3_bucket.${label}.id`));
  return [
    block("resource", ["aws_s3_bucket", label], [attribute("bucket", delivery.bucket), ...tagged2(tags)]),
    block(
      "resource",
      ["aws_s3_bucket_public_access_block", label],
      [
        bucket,
        attribute("block_public_acls", true),
        attribute("block_public_policy", true),
        attribute("ignore_public_acls", true),
        attribute("restrict_public_buckets", true)
      ]
    ),
    block(
      "resource",
      ["aws_s3_bucket_ownership_controls", label],
      [bucket, { line: "" }, block("rule", [], [attribute("object_ownership", "BucketOwnerEnforced")])]
    ),
    block(
      "resource",
      ["aws_s3_bucket_server_side_encryption_configuration", label],
      [
        bucket,
        { line: "" },
        block("rule", [], [block("apply_server_side_encryption_by_default", [], [attribute("sse_algorithm", "AES256")])])
      ]
    ),
    block("resource", ["aws_s3_bucket_policy", label], [bucket, policyAttribute("policy", delivery.bucketPolicy)])
  ];
}
function outputs(guide) {
  const { writer } = guide;
  const output = (name, description, value) => block("output", [name], [attribute("description", description), attribute("value", value)]);
  const access = writer.kind === "role" ? [output("role_arn", "Give this ARN to Microshare", refer("aws_iam_role.writer.arn"))] : [
    output("user_name", "The user that gets the access key", refer("aws_iam_user.writer.name")),
    output(
      "create_key_command",
      "Your next step: makes the access key and prints it once",
      `aws iam create-access-key --user-name ${writer.name} --output json`
    )
  ];
  const keyPolicy = guide.keyPolicyStatements.length === 0 ? [] : [output("key_policy_statements", "Add to the policy of your KMS key", refer("jsonencode", asHcl(guide.keyPolicyStatements)))];
  return [output("stream_arn", "The stream that Microshare writes to", guide.stream.arn), ...access, ...keyPolicy];
}
function policyAttribute(name, policy) {
  return attribute(name, refer("jsonencode", asHcl(policy)));
}
function tagged2(tags) {
  return tags.length === 0 ? [] : [attribute("tags", Object.fromEntries(tags.map(({ key, value }) => [key, value])))];
}
function asHcl(policy) {
  return JSON.parse(JSON.stringify(policy));
}

// lib/domain/setup-guide/render-guide.ts
var guideFormats = ["cloudformation", "terraform", "cli", "console", "policy", "trust"];
function renderGuide(guide, format) {
  return renderings[format](guide);
}
var renderings = {
  cloudformation: renderCloudFormation,
  terraform: renderTerraform,
  cli: renderCli,
  console: renderConsole,
  policy: renderPolicy,
  trust: renderTrust
};

// lib/domain/setup-guide/guide-policies.ts
function writerPolicy(stream, keyArn, egress) {
  const { Version, Statement } = permissionPolicy(stream, keyArn === null ? {} : { cmkArn: keyArn });
  const narrowed = Statement.map((statement) => {
    if (statement.Resource === keyArn) return withCondition(statement, "StringEquals", encryptionContextOf(stream));
    return egress.length === 0 ? statement : withCondition(statement, "IpAddress", { "aws:SourceIp": [...egress] });
  });
  return { Version, Statement: narrowed };
}
function deliveryTrust(stream) {
  return document([
    {
      Sid: "FirehoseAssumesThisRole",
      Effect: "Allow",
      // The same name in every partition, China and the Sovereign Cloud included.
      Principal: { Service: "firehose.amazonaws.com" },
      Action: "sts:AssumeRole",
      Condition: { StringEquals: { "aws:SourceAccount": stream.accountId } }
    }
  ]);
}
function deliveryPolicy(stream, bucketArn, keyArn) {
  const statements = [
    {
      Sid: "ReadStream",
      Effect: "Allow",
      Action: [
        "kinesis:DescribeStream",
        "kinesis:DescribeStreamSummary",
        "kinesis:GetShardIterator",
        "kinesis:GetRecords",
        "kinesis:ListShards"
      ],
      Resource: stream.arn
    },
    {
      Sid: "FindBucket",
      Effect: "Allow",
      Action: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
      Resource: bucketArn
    },
    {
      Sid: "WriteObjects",
      Effect: "Allow",
      Action: ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"],
      Resource: `${bucketArn}/*`
    }
  ];
  if (keyArn !== null) {
    const Condition = { StringEquals: encryptionContextOf(stream) };
    statements.push({ Sid: "OpenStreamKey", Effect: "Allow", Action: "kms:Decrypt", Resource: keyArn, Condition });
  }
  return document(statements);
}
function bucketPolicy(bucketArn) {
  return document([
    {
      Sid: "OnlyWithTls",
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: "s3:*",
      Resource: [bucketArn, `${bucketArn}/*`],
      Condition: { Bool: { "aws:SecureTransport": "false" } }
    }
  ]);
}
function keyPolicyStatements(stream, writerArn, readerArns) {
  const Condition = { StringEquals: encryptionContextOf(stream) };
  const writer = {
    Sid: "MicroshareWritesToStream",
    Effect: "Allow",
    Principal: { AWS: writerArn },
    Action: "kms:GenerateDataKey",
    Resource: "*",
    Condition
  };
  if (readerArns.length === 0) return [writer];
  return [writer, { ...writer, Sid: "FirehoseReadsStream", Principal: { AWS: [...readerArns] }, Action: "kms:Decrypt" }];
}
function encryptionContextOf(stream) {
  return { "kms:EncryptionContext:aws:kinesis:arn": stream.arn };
}
function withCondition(statement, operator, tests) {
  const { Condition = {}, ...rest } = statement;
  return { ...rest, Condition: { ...Condition, [operator]: { ...Condition[operator], ...tests } } };
}
function document(Statement) {
  return { Version: "2012-10-17", Statement };
}

// lib/domain/setup-guide/setup-guide.ts
function setupGuide(subject, choices) {
  const { stream } = subject;
  const writer = writerOf(subject, choices);
  const deliveries = choices.deliveries.map((choice, index) => deliveryOf(stream, choices, choice, index));
  return {
    stream,
    newStream: choices.newStream && { ...choices.newStream, keyId: choices.keyArn ?? "alias/aws/kinesis" },
    keyArn: choices.keyArn,
    writer,
    policyName: "write-to-stream",
    policy: writerPolicy(stream, choices.keyArn, choices.onlyFromMicroshare ? subject.egress : []),
    keyPolicyStatements: choices.keyArn === null ? [] : keyPolicyStatements(
      stream,
      writer.arn,
      deliveries.map(({ roleArn }) => roleArn)
    ),
    deliveries,
    tags: choices.tags
  };
}
function writerRoleArn(stream) {
  return iamArn(stream, `role/${writerName(stream)}`);
}
function deliveryName(streamName, index) {
  return `${streamName}-to-s3${index === 0 ? "" : `-${index + 1}`}`;
}
function writerOf({ stream, access }, choices) {
  const name = writerName(stream);
  if (access.kind === "keys") return { kind: "keys", name, arn: iamArn(stream, `user/${name}`), group: choices.group };
  const { principalArn, externalId } = access;
  const trust = trustPolicy(principalArn, externalId, choices.trust);
  return { kind: "role", name, arn: writerRoleArn(stream), principalArn, externalId, trustForm: choices.trust, trust };
}
function deliveryOf(stream, choices, choice, index) {
  const name = deliveryName(stream.name, index);
  const roleName = shortName([name, "firehose", stream.region]);
  const bucketArn = `arn:${stream.partition}:s3:::${choice.bucket}`;
  return {
    ...choice,
    name,
    roleName,
    roleArn: iamArn(stream, `role/${roleName}`),
    bucketArn,
    trust: deliveryTrust(stream),
    policyName: "read-stream-write-bucket",
    policy: deliveryPolicy(stream, bucketArn, choices.keyArn),
    bucketPolicy: bucketPolicy(bucketArn)
  };
}
function writerName(stream) {
  return shortName(["microshare", stream.name, stream.region]);
}
function iamArn(stream, resource) {
  return `arn:${stream.partition}:iam::${stream.accountId}:${resource}`;
}

// bin/verbs/guide.ts
var help = `Usage: npm run -s portal -- guide --method role|keys --format FORMAT --region R --account A --stream S [options]

Prints one artefact and nothing else. --published-template prints the role template with parameters, to be
published in S3 for PORTAL_TEMPLATE_URL; it needs no other option.

  --method role|keys         what Microshare gets: a role to assume, or an access key
  --format FORMAT            ${guideFormats.join(", ")}
  --region, --account, --stream   the stream; it is used as it is unless --create-stream is given
  --external-id X            the external ID for this customer (role)
  --principal ARN            Microshare's principal in the stream's partition (role)
  --trust by-account|by-arn  how the trust policy names it: its account and a condition (the default), or its ARN alone
  --create-stream MODE       provisioned:N or on-demand
  --retention HOURS          how long a new stream keeps records (24)
  --encrypt aws|cmk:ARN      AWS's key (the default) or your own
  --group NAME               put the policy on this IAM group (keys)
  --tag KEY=VALUE            a tag for what is made; may be repeated
  --egress CIDR              let writes come from these addresses only; may be repeated
  --firehose BUCKET          deliver to this bucket as well; may be repeated
  --new-bucket               make the buckets, private and encrypted
  --buffer MB:SECONDS        Firehose's buffering hints (5:300)`;
async function run(args) {
  const options = readOptions(args);
  if (typeof options === "string") return misused(options);
  if (options["published-template"]) {
    process.stdout.write(renderPublishedTemplate());
    return 0;
  }
  const format = guideFormats.find((one) => one === options.format);
  const { method } = options;
  if (method !== "role" && method !== "keys") return misused("--method must be role or keys.");
  if (format === void 0) return misused(`--format must be one of ${guideFormats.join(", ")}.`);
  const form = formOf(options);
  if (typeof form === "string") return misused(form);
  const guide = guideOf({ ...options, method }, form);
  if (!guide.ok) return refused(guide.fault);
  const text = renderGuide(guide.value, format);
  if (text === null) return refused(`Only a role has a ${format} policy.`);
  process.stdout.write(text);
  return 0;
}
function readOptions(args) {
  const text = { type: "string" };
  const texts = { type: "string", multiple: true };
  const flag = { type: "boolean", default: false };
  try {
    return parseArgs({
      args,
      options: {
        method: text,
        format: text,
        region: text,
        account: text,
        stream: text,
        "external-id": text,
        principal: text,
        trust: text,
        "create-stream": text,
        retention: text,
        encrypt: text,
        group: text,
        tag: texts,
        egress: texts,
        firehose: texts,
        "new-bucket": flag,
        "published-template": flag,
        buffer: text
      }
    }).values;
  } catch (fault) {
    return fault instanceof Error ? fault.message : "The options were not understood.";
  }
}
function formOf(options) {
  const [, shards] = /^provisioned:(.*)$/s.exec(options["create-stream"] ?? "") ?? [];
  const make = options["create-stream"];
  if (make !== void 0 && make !== "on-demand" && shards === void 0) return "--create-stream must be provisioned:N or on-demand.";
  const [, keyArn] = /^cmk:(.*)$/s.exec(options.encrypt ?? "") ?? [];
  if (options.encrypt !== void 0 && options.encrypt !== "aws" && keyArn === void 0) return "--encrypt must be aws or cmk:ARN.";
  const [bufferMegabytes = emptyDeliveryForm.bufferMegabytes, bufferSeconds = emptyDeliveryForm.bufferSeconds] = options.buffer?.split(":") ?? [];
  if (options["new-bucket"] && options.firehose === void 0) return "--new-bucket needs --firehose BUCKET.";
  const { trust = emptyGuideForm.trust } = options;
  if (trust !== "by-account" && trust !== "by-arn") return "--trust must be by-account or by-arn.";
  return {
    ...emptyGuideForm,
    trust,
    stream: make === void 0 ? "use" : shards === void 0 ? "on-demand" : "provisioned",
    shards: shards ?? emptyGuideForm.shards,
    retentionHours: options.retention ?? emptyGuideForm.retentionHours,
    encryption: keyArn === void 0 ? "aws" : "cmk",
    keyArn: keyArn ?? "",
    tags: (options.tag ?? []).map((tag) => {
      const [key = "", ...value] = tag.split("=");
      return { key, value: value.join("=") };
    }),
    group: options.group ?? "",
    onlyFromMicroshare: options.egress !== void 0,
    deliveries: (options.firehose ?? []).map((bucket) => ({ bucket, newBucket: options["new-bucket"], bufferMegabytes, bufferSeconds }))
  };
}
function guideOf(options, form) {
  const stream = parseStream({ region: options.region ?? "", accountId: options.account ?? "", name: options.stream ?? "" });
  if (!stream.ok) return err(`The stream is refused: ${stream.fault.kind}.`);
  const subject = parseGuideSubject({
    stream: stream.value,
    method: options.method,
    principalArn: options.principal ?? null,
    externalId: options["external-id"] ?? null,
    egress: options.egress ?? []
  });
  if (!subject.ok) return err(`${subject.fault.field} is refused: ${subject.fault.kind}.`);
  const choices = parseGuideForm(form, stream.value);
  if (!choices.ok) return err(choices.fault.map(({ field, kind }) => `${field} is refused: ${kind}.`).join("\n"));
  return ok(setupGuide(subject.value, choices.value));
}
function refused(why) {
  process.stderr.write(`${why}
`);
  return 1;
}
function misused(why) {
  process.stderr.write(`${why}

${help}
`);
  return 2;
}
export {
  help,
  run
};
