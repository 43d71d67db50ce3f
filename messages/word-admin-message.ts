import type { Fix } from '@/lib/domain/fix';
import type { AwsAnswer } from '@/lib/domain/ladder';
import { fill } from '@/messages/fill';
import type { Wording } from '@/messages/wording';

/** The fixed parts of the message in one language. */
export type AdminMessageSentences = {
  subject: string;
  why: string;
  fails: string;
  answered: string;
  steps: string;
  policy: string;
  trustPolicy: string;
  streamPolicy: string;
  keyPolicy: string;
  cli: string;
  console: string;
  end: string;
};

/** What the message is about; `answer` is AWS's own, where there was one. */
export type AdminMessageFacts = { stream: { arn: string; accountId: string }; wording: Wording; fix: Fix | null; answer: AwsAnswer | null };

/** A message that whoever may edit IAM can act on without knowing the portal. Holds no secret: keys are never part of a diagnosis. */
export function wordAdminMessage(words: AdminMessageSentences, facts: AdminMessageFacts): string {
  const { stream, wording, fix, answer } = facts;
  const artefacts = [
    [words.policy, fix?.policy],
    [words.trustPolicy, fix?.trustPolicy],
    [words.streamPolicy, fix?.streamPolicy],
    [words.keyPolicy, fix?.keyPolicy],
    [words.cli, fix?.cli],
    [words.console, fix?.consoleUrl],
  ].flatMap(([label, text]) => (text === undefined ? [] : [`${label}\n\n${text}`]));
  return [
    fill(words.subject, { accountId: stream.accountId }),
    fill(words.why, { arn: stream.arn }),
    `${words.fails} ${wording.saw} ${wording.means}`,
    ...(answer === null || answer.code === null ? [] : [answeredLine(words, answer)]),
    [words.steps, ...wording.do.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
    ...artefacts,
    words.end,
  ].join('\n\n');
}

function answeredLine(words: AdminMessageSentences, answer: AwsAnswer): string {
  const { operation, code, message, requestId, at } = answer;
  return fill(words.answered, { operation, code: code ?? '', message: message ?? '–', requestId: requestId ?? '–', at });
}
