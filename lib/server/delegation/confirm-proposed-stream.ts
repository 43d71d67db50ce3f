import 'server-only';
import { streamToConfirm } from '@/lib/domain/onboarding/proposed-stream';
import { takeStream } from '@/lib/server/onboarding/take-stream';
import { proposedStreamOf } from '@/lib/server/onboarding/view-of';
import { audit, customer, onboardingVerb } from '@/lib/server/verb';
import { confirmStreamInput } from '@/lib/wire/delegation-inputs';

/** The owner takes the stream that a colleague proposed, as they saw it: from here on it is as if they had named it themselves. */
export const confirmProposedStream = onboardingVerb({ by: customer, input: confirmStreamInput }, async ({ tx, onboarding, input }) => {
  const stream = streamToConfirm(proposedStreamOf(onboarding), input.arn);
  if (!stream.ok) return stream;
  const taken = await takeStream(tx, onboarding, stream.value);
  if (!taken.ok) return taken;
  return audit('stream.confirmed', { stream: stream.value.arn });
});
