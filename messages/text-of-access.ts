import { type RoleArnFaultKind, roleArnFaultKinds } from '@/lib/domain/aws/role-arn-fault';
import type { StreamFault } from '@/lib/domain/aws/stream-arn';
import { type FileRefusalReason, isFileRefusalReason } from '@/lib/domain/credentials/file-refusal';
import type { Explanation } from '@/messages/explanation';
import { fill } from '@/messages/fill';

/** The sentences of one language about what a customer gives. */
export type AccessSentences = {
  fileRefusals: Record<FileRefusalReason, Explanation>;
  roleArnFaults: Record<RoleArnFaultKind, Explanation>;
  streamFaults: Record<StreamFault['kind'], Explanation>;
  dropped: Record<'password' | 'console-link', string>;
  droppedLine: string;
  and: string;
  place: string;
  suggestion: string;
};

type Values = Readonly<Record<string, string>>;

/** A refused file or paste in words. A reason that is not known (an older page's) reads as "not recognised". */
export function textOfFileRefusal(texts: AccessSentences, { reason, values }: { reason: string; values: Values }): Explanation {
  const place = values['row'] === undefined ? '' : fill(texts.place, values);
  return fillExplanation(texts.fileRefusals[isFileRefusalReason(reason) ? reason : 'not-recognised'], { ...values, place });
}

/** A mis-pasted role ARN in words. */
export function textOfRoleArnFault(texts: AccessSentences, { kind, values }: { kind: string; values: Values }): Explanation {
  const known = roleArnFaultKinds.find((one) => one === kind) ?? 'role-not-an-arn';
  return fillExplanation(texts.roleArnFaults[known], { ...values, suggestion: suggestionIn(texts, values) });
}

/** Fields or an ARN that do not name a stream, in words. `kind` may come over the network as `reason`. */
export function textOfStreamFault(texts: AccessSentences, { kind, values }: { kind: string; values: Values }): Explanation {
  const explanation = isStreamFaultKind(texts, kind) ? texts.streamFaults[kind] : texts.streamFaults['stream-not-an-arn'];
  return fillExplanation(explanation, { ...values, suggestion: suggestionIn(texts, values) });
}

/** One line about what was dropped, or null when nothing was. */
export function textOfDropped(texts: AccessSentences, dropped: readonly ('password' | 'console-link')[]): string | null {
  if (dropped.length === 0) return null;
  return fill(texts.droppedLine, { what: dropped.map((one) => texts.dropped[one]).join(` ${texts.and} `) });
}

/** An explanation with its values in place. */
export function fillExplanation(explanation: Explanation, values: Values): Explanation {
  return {
    saw: fill(explanation.saw, values),
    means: fill(explanation.means, values),
    do: explanation.do.map((step) => fill(step, values)),
  };
}

function suggestionIn(texts: AccessSentences, values: Values): string {
  return values['suggestion'] === undefined ? '' : fill(texts.suggestion, values);
}

function isStreamFaultKind(texts: AccessSentences, kind: string): kind is StreamFault['kind'] {
  return Object.hasOwn(texts.streamFaults, kind);
}
