import { expect, test } from 'vitest';
import { keyEnding, roleEnding, sessionsEnding } from '@/lib/domain/aws/ending-commands';

const roleArn = 'arn:aws:iam::222222222222:role/path/microshare-writer';

test('the commands that end a key name it and its own user, and deactivate it before they delete it', () => {
  const { lastUsed, deactivate, remove } = keyEnding('AKIAQ3EGOLDKEY7QOLDK');
  expect(lastUsed).toBe("aws iam get-access-key-last-used --access-key-id 'AKIAQ3EGOLDKEY7QOLDK'");
  const user = `user=$(${lastUsed} --query UserName --output text)`;
  expect(deactivate).toBe(
    `${user}\naws iam update-access-key --user-name "$user" --access-key-id 'AKIAQ3EGOLDKEY7QOLDK' --status Inactive`,
  );
  expect(remove).toBe(`${user}\naws iam delete-access-key --user-name "$user" --access-key-id 'AKIAQ3EGOLDKEY7QOLDK'`);
});

test('a role is deleted by its name, after the policies that would keep it', () => {
  const lines = roleEnding(roleArn).split('\n');
  expect(lines.at(-1)).toBe("aws iam delete-role --role-name 'microshare-writer'");
  expect(lines.slice(0, -1).join('\n')).toMatch(/delete-role-policy[\s\S]*detach-role-policy/);
});

test('older sessions are denied everything by when they were issued, as AWS documents it', () => {
  const command = sessionsEnding(roleArn, '2026-03-04T10:00:00.000Z');
  const policy = JSON.parse(/--policy-document '(.*)'$/.exec(command)?.[1] ?? '');
  expect(command).toContain("--role-name 'microshare-writer' --policy-name AWSRevokeOlderSessions");
  expect(policy.Statement).toEqual([
    {
      Effect: 'Deny',
      Action: ['*'],
      Resource: ['*'],
      Condition: { DateLessThan: { 'aws:TokenIssueTime': '2026-03-04T10:00:00.000Z' } },
    },
  ]);
});
