import type { Result } from '@/lib/domain/result';

/** A server verb as a page hands it down to a component. `Fault` names every refusal that the component has a sentence for. */
export type Action<Input, Value, Fault extends { kind: string }> = (input: Input) => Promise<Result<Value, Fault>>;

/**
 * How a call ends that brought no result of its verb. `offline`: the browser has no network; `stopped`: the portal did not answer;
 * `not-found`: nothing is there (any more) for this reader; `portal-failed`: the portal had an error, or a refusal that is new to this page.
 */
export type CallFault = { kind: 'offline' } | { kind: 'stopped' } | { kind: 'not-found' } | { kind: 'portal-failed' };
