import type { Call } from '../call';
import { type Refusal, refuse } from '../refusal';
import type { Stream } from '../world';
import { useStreamKey } from './use-stream-key';

/** Whether the caller only asks what would happen, of an endpoint that knows the question. */
export function isDryRun(call: Call): boolean {
  return call.input['DryRun'] === true && !call.world.switches.endpointIgnoresDryRun;
}

/** Checks the stream's key, unless this is a dry run and dry runs leave it out; then ends a dry run, whose success is a refusal. */
export function endDryRun(call: Call, stream: Stream, action: 'kms:GenerateDataKey' | 'kms:Decrypt' | null): Refusal | null {
  const dry = isDryRun(call);
  if (action !== null && (!dry || call.world.switches.dryRunChecksKms)) {
    const refusal = useStreamKey(call, stream, action);
    if (refusal) return refusal;
  }
  return dry ? refuse('DryRunOperationException', 'The request would have succeeded, but the DryRun parameter was specified.') : null;
}
