import { trustSentencesIn } from '@/components/review/case/trust-sentences-in';
import type { ExpectedTrust } from '@/lib/domain/aws/read-trust-policy';
import { caseTexts } from '@/messages/en/case';

/** What a trust policy in a message says, judged by reading it; nothing where the message holds none. */
export function TrustReading({ text, expected }: { text: string; expected: ExpectedTrust }) {
  const sentences = trustSentencesIn(text, expected);
  if (sentences === null) return null;
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
