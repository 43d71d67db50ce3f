import { parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import { canNameStream, type Status } from '@/lib/domain/onboarding/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';

/**
 * A stream as a colleague proposed it through a delegated link. It is kept apart from the onboarding's own stream, which tests and
 * submissions read: only the owner's confirmation makes it that.
 */
export type ProposedStream = { arn: string; linkId: string; at: string };

/** A colleague may propose a stream while the owner may name one and has not: a named stream is the owner's alone to change. */
export function canProposeStream(status: Status, streamKnown: boolean): boolean {
  return canNameStream(status) && !streamKnown;
}

/** The stream of a proposal as its owner saw it (`seenArn`). Refused once another proposal has taken its place, or none is left. */
export function streamToConfirm(proposed: ProposedStream | null, seenArn: string): Result<Stream, { kind: 'nothing-offered' }> {
  const stream = parseStreamArn(seenArn);
  return stream.ok && proposed?.arn === stream.value.arn ? ok(stream.value) : err({ kind: 'nothing-offered' });
}
