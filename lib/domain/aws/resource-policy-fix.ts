import type { Stream } from '@/lib/domain/aws/arn';
import { consolePage } from '@/lib/domain/aws/console-page';
import { streamPolicyCommand } from '@/lib/domain/aws/fix-commands';
import { type PolicyDocument, permissionPolicy, policyText } from '@/lib/domain/aws/stream-policy';
import { keyPolicyStatements } from '@/lib/domain/setup-guide/guide-policies';

type Known = { stream: Stream; roleArn?: string | null; identityArn?: string | null };

/** The statement that lets the writer use the stream's key, for the key's policy; nothing where the writer is not known. */
export function keyPolicyFix({ stream, roleArn, identityArn }: Known): { keyPolicy?: string } {
  const writer = roleArn ?? identityArn;
  if (!writer) return {};
  return { keyPolicy: JSON.stringify(keyPolicyStatements(stream, writer, [])[0], null, 2) };
}

/** A resource policy of the stream that admits the writer of another account. */
export function streamPolicyFix({ stream, identityArn, roleArn }: Known): { streamPolicy?: string; cli?: string; consoleUrl: string } {
  const consoleUrl = consolePage(stream, { at: 'stream-sharing' });
  const writer = roleArn ?? identityArn;
  if (!writer) return { consoleUrl };
  const [write] = permissionPolicy(stream).Statement;
  if (write === undefined) throw new Error('The permission policy always has a statement.');
  const { Sid = '', Effect, ...rest } = write;
  const policy: PolicyDocument = { Version: '2012-10-17', Statement: [{ Sid, Effect, Principal: { AWS: writer }, ...rest }] };
  return { streamPolicy: policyText(policy), cli: streamPolicyCommand(stream, policy), consoleUrl };
}
