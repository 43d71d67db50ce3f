import { type ExpectedTrust, readTrustPolicy } from '@/lib/domain/aws/read-trust-policy';
import { trustPolicyTexts } from '@/messages/en/trust-policy';
import { fill } from '@/messages/fill';

/** What a trust policy in a text says, judged by reading it, a sentence each; null where the text holds none. */
export function trustSentencesIn(text: string, expected: ExpectedTrust): string[] | null {
  const read = readTrustPolicy(text, expected);
  if (!read.ok) return null;
  const findings = read.value.map(({ kind, values }) => fill(trustPolicyTexts.findings[kind], values));
  return findings.length === 0 ? [trustPolicyTexts.right] : [...new Set(findings)];
}
