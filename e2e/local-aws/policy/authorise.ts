import type { Call } from '../call';
import { speaksJson } from '../endpoint';
import { type Refusal, refuse, refuseCapital } from '../refusal';
import { contextOf } from './context-of';
import { type Decision, decide } from './decide';
import { gatherEvidence, type Resource } from './gather-evidence';
import { wordDecision } from './word-decision';

/** Decides whether the caller may do this to the resource. */
export function judge(
  call: Call,
  action: string,
  resource: Resource,
  more: Record<string, string | readonly string[] | null> = {},
): Decision {
  const context = contextOf(call, { 'aws:ResourceAccount': resource.accountId, ...more });
  return decide({ action, resourceArn: resource.arn, context }, gatherEvidence(call.world, call.caller, resource));
}

/** Null when the caller may; otherwise AWS's AccessDenied with the reason, in the spelling of the service. */
export function authorise(
  call: Call,
  action: string,
  resource: Resource,
  more: Record<string, string | readonly string[] | null> = {},
): Refusal | null {
  const decision = judge(call, action, resource, more);
  if (decision.allowed) return null;
  const message = `User: ${call.caller.arn} is not authorized to perform: ${action} on resource: ${resource.arn} ${wordDecision(decision, action)}`;
  return speaksJson(call.endpoint.service) ? refuseCapital('AccessDeniedException', message) : refuse('AccessDenied', message, 403);
}
