import { type ExpectedTrust, readTrustPolicy } from '@/lib/domain/aws/read-trust-policy';
import { caseTexts } from '@/messages/en/case';
import { trustPolicyTexts } from '@/messages/en/trust-policy';
import { fill } from '@/messages/fill';

/** What a trust policy in a message says, judged by reading it; nothing where the message holds none. */
export function TrustReading({ text, expected }: { text: string; expected: ExpectedTrust }) {
  const read = readTrustPolicy(text, expected);
  if (!read.ok) return null;
  const findings = read.value.map(({ kind, values }) => fill(trustPolicyTexts.findings[kind], values));
  const sentences = findings.length === 0 ? [trustPolicyTexts.right] : [...new Set(findings)];
  return (
    <div className="mt-2 max-w-measure text-small">
      <p className="text-muted">{caseTexts.messages.trustPolicy}</p>
      <ul className="list-disc pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
