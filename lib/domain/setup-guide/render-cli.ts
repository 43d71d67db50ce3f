import { cliAccess } from '@/lib/domain/setup-guide/cli-access';
import { cliDeliveries } from '@/lib/domain/setup-guide/cli-deliveries';
import { cliStream } from '@/lib/domain/setup-guide/cli-stream';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { shellWord } from '@/lib/domain/setup-guide/shell';
import { oneLine } from '@/lib/domain/setup-guide/yaml';

/** One part of the script: functions, and the calls of them that set up and undo. */
export type CliPart = { define: string[]; setUp: string[]; undo: string[] };

/** The name to keep the script under. */
export const cliScriptName = 'microshare-setup.sh';

/**
 * A bash script for AWS CloudShell or any machine with the AWS CLI, version 1 or 2. Running it again puts right what differs;
 * the first call that AWS refuses ends it. The access key is made by its own command, `key`, into a file that only its owner reads.
 */
export function renderCli(guide: SetupGuide): string {
  const parts = [cliStream(guide), cliAccess(guide), cliDeliveries(guide)];
  const withKey = guide.writer.kind === 'keys';
  const lines = [
    '#!/usr/bin/env bash',
    ...head(guide).map((line) => `# ${oneLine(line)}`.trimEnd()),
    'set -euo pipefail',
    '',
    `export AWS_REGION=${shellWord(guide.stream.region)} AWS_DEFAULT_REGION=${shellWord(guide.stream.region)}`,
    "export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off",
    `account=${shellWord(guide.stream.accountId)}`,
    ...base,
    ...parts.flatMap(({ define }) => define),
    '',
    'set_up() {',
    ...['check_account', ...parts.flatMap(({ setUp }) => setUp)].map((call) => `  ${call}`),
    '}',
    '',
    '# Removes in the opposite order. The stream and the buckets hold records, so they stay until you delete them yourself.',
    'undo() {',
    ...['check_account', ...parts.toReversed().flatMap(({ undo }) => undo)].map((call) => `  ${call}`),
    '}',
    '',
    `case "\${1:-set-up}" in`,
    '  set-up) set_up ;;',
    ...(withKey ? ['  key) make_key ;;'] : []),
    '  undo) undo ;;',
    `  *) fail "Say one of: set-up${withKey ? ', key' : ''}, undo" ;;`,
    'esac',
  ];
  return `${lines.join('\n')}\n`;
}

function head({ stream, writer, keyArn }: SetupGuide): string[] {
  return [
    `Microshare: write access to the stream ${stream.name} (${writer.kind === 'role' ? 'IAM role' : 'IAM user with an access key'}).`,
    `Made for account ${stream.accountId}, region ${stream.region}. In AWS CloudShell: Actions, Upload file, then`,
    `  bash ${cliScriptName}         sets up; run it again at any time`,
    ...(writer.kind === 'keys' ? [`  bash ${cliScriptName} key     makes the access key, into a file in this folder`] : []),
    `  bash ${cliScriptName} undo    takes away what it set up, except streams and buckets`,
    ...(keyArn === null ? [] : ['Your KMS key must allow this use too: the script prints what to add to its key policy.']),
  ];
}

const base = [
  '',
  'say() { printf \'%s\\n\' "$*"; }',
  'fail() {',
  '  say "$*" >&2',
  '  exit 1',
  '}',
  '',
  '# True when AWS shows the thing, false when AWS says that there is none. Any other answer ends the script.',
  'there() {',
  '  local answer',
  '  if answer=$("$@" 2>&1 >/dev/null); then return 0; fi',
  '  case $answer in',
  "    *ResourceNotFoundException* | *NoSuchEntity* | *'(404)'* | *NoSuchBucket*) return 1 ;;",
  '  esac',
  '  fail "$answer"',
  '}',
  '',
  'check_account() {',
  '  local found',
  '  found=$(aws sts get-caller-identity --query Account --output text)',
  '  [ "$found" = "$account" ] || fail "These credentials belong to account $found. Sign in to account $account."',
  '}',
];
