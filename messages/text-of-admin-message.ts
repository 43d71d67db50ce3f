import type { Fix } from '@/lib/domain/aws/fix';
import type { ExceptionKind } from '@/lib/domain/aws/perimeter';
import type { AwsCallResult } from '@/lib/domain/onboarding/connection-test';
import type { Explanation } from '@/messages/explanation';
import { fill } from '@/messages/fill';

/** The fixed parts of the message in one language. */
export type AdminMessageSentences = {
  subject: string;
  subjectOfOrganisation: string;
  why: string;
  fails: string;
  answered: string;
  steps: string;
  policy: string;
  trustPolicy: string;
  streamPolicy: string;
  keyPolicy: string;
  perimeter: Record<ExceptionKind, string>;
  cli: string;
  console: string;
  end: string;
};

/** What the message is about; `answer` is AWS's own, where there was one. */
export type AdminMessageFacts = {
  stream: { arn: string; accountId: string };
  explanation: Explanation;
  fix: Fix | null;
  answer: AwsCallResult | null;
};

/** A message that whoever may edit IAM can act on without knowing the portal. Holds no secret: keys are never part of a diagnosis. */
export function textOfAdminMessage(texts: AdminMessageSentences, facts: AdminMessageFacts): string {
  const { stream, explanation, fix, answer } = facts;
  const artefacts = [
    [texts.policy, fix?.policy],
    [texts.trustPolicy, fix?.trustPolicy],
    [texts.streamPolicy, fix?.streamPolicy],
    [texts.keyPolicy, fix?.keyPolicy],
    ...(fix?.perimeter ?? []).map(({ by, text }) => [texts.perimeter[by], text] as const),
    [texts.cli, fix?.cli],
    [texts.console, fix?.consoleUrl],
  ].flatMap(([label, text]) => (text === undefined ? [] : [`${label}\n\n${text}`]));
  return [
    fill(fix?.perimeter === undefined ? texts.subject : texts.subjectOfOrganisation, { accountId: stream.accountId }),
    fill(texts.why, { arn: stream.arn }),
    `${texts.fails} ${explanation.saw} ${explanation.means}`,
    ...(answer === null || answer.code === null ? [] : [answeredLine(texts, answer)]),
    [texts.steps, ...explanation.do.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
    ...artefacts,
    texts.end,
  ].join('\n\n');
}

function answeredLine(texts: AdminMessageSentences, answer: AwsCallResult): string {
  const { operation, code, message, requestId, at } = answer;
  return fill(texts.answered, { operation, code: code ?? '', message: message ?? '–', requestId: requestId ?? '–', at });
}
