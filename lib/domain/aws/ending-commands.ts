import { shellJson, shellWord } from '@/lib/domain/setup-guide/shell';

/** The commands that end an access key: who used it last, off, and for good. Source: AWS CLI, `aws iam`. */
export type KeyEnding = { lastUsed: string; deactivate: string; remove: string };

/** The user of a key is found by the key id alone; IAM takes the caller's own where a command names none. */
export function keyEnding(keyId: string | null): KeyEnding {
  const key = shellWord(keyId ?? 'ACCESS_KEY_ID');
  const lastUsed = `aws iam get-access-key-last-used --access-key-id ${key}`;
  const user = `user=$(${lastUsed} --query UserName --output text)`;
  return {
    lastUsed,
    deactivate: `${user}\naws iam update-access-key --user-name "$user" --access-key-id ${key} --status Inactive`,
    remove: `${user}\naws iam delete-access-key --user-name "$user" --access-key-id ${key}`,
  };
}

/** Deletes a role, which ends every session of it at once. IAM deletes none that has policies, so these go before. */
export function roleEnding(roleArn: string): string {
  const name = shellWord(roleNameIn(roleArn));
  return [
    `aws iam list-role-policies --role-name ${name} --query 'PolicyNames[]' --output text | tr '\\t' '\\n' |`,
    `  while read -r policy; do aws iam delete-role-policy --role-name ${name} --policy-name "$policy"; done`,
    `aws iam list-attached-role-policies --role-name ${name} --query 'AttachedPolicies[].PolicyArn' --output text | tr '\\t' '\\n' |`,
    `  while read -r policy; do aws iam detach-role-policy --role-name ${name} --policy-arn "$policy"; done`,
    `aws iam delete-role --role-name ${name}`,
  ].join('\n');
}

/**
 * Ends every session of a role that was issued before `at`, where the role stays: what AWS's console attaches as *Revoke active sessions*.
 * Source: IAM user guide, "Revoking IAM role temporary security credentials".
 */
export function sessionsEnding(roleArn: string, at: string): string {
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Action: ['*'], Resource: ['*'], Condition: { DateLessThan: { 'aws:TokenIssueTime': at } } }],
  };
  const name = shellWord(roleNameIn(roleArn));
  return `aws iam put-role-policy --role-name ${name} --policy-name AWSRevokeOlderSessions \\\n  --policy-document ${shellJson(policy)}`;
}

/** The name in the ARN of a role, behind its path. */
function roleNameIn(roleArn: string): string {
  return roleArn.slice(roleArn.lastIndexOf('/') + 1);
}
