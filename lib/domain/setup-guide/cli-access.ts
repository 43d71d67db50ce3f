import type { PolicyDocument } from '@/lib/domain/aws/stream-policy';
import type { CliPart } from '@/lib/domain/setup-guide/render-cli';
import type { KeysWriter, RoleWriter, SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { shellJson, shellWord } from '@/lib/domain/setup-guide/shell';

/** The access's part of the script: the role, or the user with its policy and, apart, its key. */
export function cliAccess(guide: SetupGuide): CliPart {
  const { writer, keyPolicyStatements } = guide;
  const part = writer.kind === 'role' ? roleAccess(guide, writer) : keysAccess(guide, writer);
  if (keyPolicyStatements.length === 0) return part;
  const show = [
    "say 'Where the key policy of your KMS key names principals one by one, add these statements to it:'",
    'say "$key_policy_statements"',
  ];
  return {
    ...part,
    define: [...part.define, '', `key_policy_statements=${policyWord(keyPolicyStatements)}`],
    setUp: [...part.setUp, ...show],
  };
}

/** A policy as one bash word over several lines, as people read it. */
export function policyWord(policy: PolicyDocument | object): string {
  return shellWord(JSON.stringify(policy, null, 2));
}

/** Options for IAM's tags; empty when there are none. */
export function iamTagOptions(tags: SetupGuide['tags']): string {
  return tags.length === 0 ? '' : ` --tags ${shellJson(tags.map(({ key, value }) => ({ Key: key, Value: value })))}`;
}

function roleAccess(guide: SetupGuide, writer: RoleWriter): CliPart {
  const define = [
    '',
    `role=${shellWord(writer.name)}`,
    `trust=${policyWord(writer.trust)}`,
    `policy=${policyWord(guide.policy)}`,
    '',
    'make_role() {',
    '  if there aws iam get-role --role-name "$role"; then',
    '    aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"',
    '  else',
    `    aws iam create-role --role-name "$role" --assume-role-policy-document "$trust"${iamTagOptions(guide.tags)} >/dev/null`,
    '  fi',
    `  aws iam put-role-policy --role-name "$role" --policy-name ${shellWord(guide.policyName)} --policy-document "$policy"`,
    '}',
    '',
    'show_role() {',
    "  say 'Give this role ARN to Microshare:'",
    '  aws iam get-role --role-name "$role" --query Role.Arn --output text',
    '}',
    '',
    'drop_role() {',
    '  there aws iam get-role --role-name "$role" || return 0',
    ...dropInline('role', '"$role"', guide.policyName),
    '  aws iam delete-role --role-name "$role"',
    '  say "Removed: $role"',
    '}',
  ];
  return { define, setUp: ['make_role', 'show_role'], undo: ['drop_role'] };
}

function keysAccess(guide: SetupGuide, writer: KeysWriter): CliPart {
  const holder = writer.group === null ? 'user' : 'group';
  const define = [
    '',
    `user=${shellWord(writer.name)}`,
    ...(writer.group === null ? [] : [`group=${shellWord(writer.group)}`]),
    `policy=${policyWord(guide.policy)}`,
    '',
    'make_user() {',
    `  there aws iam get-user --user-name "$user" || aws iam create-user --user-name "$user"${iamTagOptions(guide.tags)} >/dev/null`,
    ...(writer.group === null
      ? []
      : ['  there aws iam get-group --group-name "$group" || aws iam create-group --group-name "$group" >/dev/null']),
    `  aws iam put-${holder}-policy --${holder}-name "$${holder}" --policy-name ${shellWord(guide.policyName)} --policy-document "$policy"`,
    ...(writer.group === null ? [] : ['  aws iam add-user-to-group --user-name "$user" --group-name "$group"']),
    '  say "User ready, without console access: $user"',
    '  say "Next, make its access key: bash $0 key"',
    '}',
    ...makeKey,
    ...dropUser(guide, writer),
  ];
  return { define, setUp: ['make_user'], undo: ['drop_user'] };
}

const makeKey = [
  '',
  '# The secret goes into the file and nowhere else; AWS shows it only this once.',
  'make_key() {',
  '  local file="$user-access-key.json"',
  '  check_account',
  '  [ ! -e "$file" ] || fail "$file is there already: hand it to the portal, or delete it first."',
  '  if ! (umask 077 && aws iam create-access-key --user-name "$user" --output json >"$file"); then',
  '    rm -f "$file"',
  '    fail "No access key was made. A user has two at most: delete one that is not in use."',
  '  fi',
  '  say "The access key is in $file. Give the portal this file, then delete it."',
  '}',
];

function dropUser(guide: SetupGuide, writer: KeysWriter): string[] {
  return [
    '',
    'drop_user() {',
    '  local keys key',
    '  there aws iam get-user --user-name "$user" || return 0',
    '  keys=$(aws iam list-access-keys --user-name "$user" --query "AccessKeyMetadata[].AccessKeyId" --output text)',
    '  for key in $keys; do',
    '    [ "$key" = None ] || aws iam delete-access-key --user-name "$user" --access-key-id "$key"',
    '  done',
    ...(writer.group === null
      ? dropInline('user', '"$user"', guide.policyName)
      : [
          '  aws iam remove-user-from-group --user-name "$user" --group-name "$group"',
          `  say "The group stays, for others may be in it: $group with its policy ${guide.policyName}"`,
        ]),
    '  aws iam delete-user --user-name "$user"',
    '  say "Removed: $user and its access keys"',
    '}',
  ];
}

/** Deletes an inline policy if it is there. */
export function dropInline(kind: 'role' | 'user', name: string, policyName: string): string[] {
  const options = `--${kind}-name ${name} --policy-name ${shellWord(policyName)}`;
  return [`  if there aws iam get-${kind}-policy ${options}; then`, `    aws iam delete-${kind}-policy ${options}`, '  fi'];
}
