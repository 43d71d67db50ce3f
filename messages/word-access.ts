import { type RoleArnFaultKind, roleArnFaultKinds } from '@/lib/domain/aws/role-arn-fault';
import { type FileRefusalReason, isFileRefusalReason } from '@/lib/domain/file-refusal';
import type { StreamFault } from '@/lib/domain/stream-arn';
import { fill } from '@/messages/fill';
import type { Wording } from '@/messages/wording';

/** The sentences of one language about what a customer gives. */
export type AccessSentences = {
  fileRefusals: Record<FileRefusalReason, Wording>;
  roleArnFaults: Record<RoleArnFaultKind, Wording>;
  streamFaults: Record<StreamFault['kind'], Wording>;
  dropped: Record<'password' | 'console-link', string>;
  droppedLine: string;
  and: string;
  place: string;
  suggestion: string;
};

type Values = Readonly<Record<string, string>>;

/** A refused file or paste in words. A reason that is not known (an older page's) reads as "not recognised". */
export function wordFileRefusal(words: AccessSentences, { reason, values }: { reason: string; values: Values }): Wording {
  const place = values['row'] === undefined ? '' : fill(words.place, values);
  return fillWording(words.fileRefusals[isFileRefusalReason(reason) ? reason : 'not-recognised'], { ...values, place });
}

/** A mis-pasted role ARN in words. */
export function wordRoleArnFault(words: AccessSentences, { kind, values }: { kind: string; values: Values }): Wording {
  const known = roleArnFaultKinds.find((one) => one === kind) ?? 'role-not-an-arn';
  return fillWording(words.roleArnFaults[known], { ...values, suggestion: suggestionIn(words, values) });
}

/** Fields or an ARN that do not name a stream, in words. `kind` may come over the network as `reason`. */
export function wordStreamFault(words: AccessSentences, { kind, values }: { kind: string; values: Values }): Wording {
  const wording = isStreamFaultKind(words, kind) ? words.streamFaults[kind] : words.streamFaults['stream-not-an-arn'];
  return fillWording(wording, { ...values, suggestion: suggestionIn(words, values) });
}

/** One line about what was dropped, or null when nothing was. */
export function wordDropped(words: AccessSentences, dropped: readonly ('password' | 'console-link')[]): string | null {
  if (dropped.length === 0) return null;
  return fill(words.droppedLine, { what: dropped.map((one) => words.dropped[one]).join(` ${words.and} `) });
}

/** A wording with its values in place. */
export function fillWording(wording: Wording, values: Values): Wording {
  return { saw: fill(wording.saw, values), means: fill(wording.means, values), do: wording.do.map((step) => fill(step, values)) };
}

function suggestionIn(words: AccessSentences, values: Values): string {
  return values['suggestion'] === undefined ? '' : fill(words.suggestion, values);
}

function isStreamFaultKind(words: AccessSentences, kind: string): kind is StreamFault['kind'] {
  return Object.hasOwn(words.streamFaults, kind);
}
