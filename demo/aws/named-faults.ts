import type { FaultEffect } from './state';

/** A fault that an admin plays by name: what is seen of it, and what it does to a call. */
type NamedFault = { plays: string; effect: FaultEffect };

const blocked =
  '<!DOCTYPE html>\n<html><head><title>Web page blocked</title></head><body><h1>Web page blocked</h1><p>Category: Cloud storage</p></body></html>';

/** An answer of something between the portal and AWS, which has none of AWS's headers. */
function between(status: number, body: string, headers: Record<string, string> = {}): FaultEffect {
  return { kind: 'answer', foreign: true, status, body, headers: { server: 'BigGuard/3', 'content-type': 'text/html', ...headers } };
}

/** What can come instead of AWS's answer, or be wrong with it, by name. */
export const namedFaults = {
  'page-200': { plays: 'a block page that says 200', effect: between(200, blocked) },
  'page-403': { plays: 'a block page', effect: between(403, blocked) },
  'page-after-comment': { plays: 'a block page that begins with a comment', effect: between(403, `<!-- id 4711 -->\n${blocked}`) },
  'text-403': { plays: 'a block page in plain text', effect: between(403, 'Blocked by policy 7\nAsk your administrator.') },
  'proxy-407': { plays: 'a proxy that wants a password', effect: between(407, blocked, { 'proxy-authenticate': 'Basic realm="corp"' }) },
  'gateway-502': { plays: 'a gateway that reaches nobody', effect: between(502, '<html><title>502 Bad Gateway</title></html>') },
  'sign-in-511': { plays: 'a network that wants a sign-in', effect: between(511, '<html><title>Sign in to the network</title></html>') },
  redirect: { plays: 'a redirection to a sign-in', effect: between(302, '', { location: 'https://login.example.com/sso' }) },
  'empty-object': { plays: '200 with {} and nothing else', effect: between(200, '{}', { 'content-type': 'application/json' }) },
  'no-proof': { plays: 'AWS’s 200 without what proves it: no sequence number, credentials, account', effect: { kind: 'no-proof' } },
  'cut-body': { plays: 'an answer that ends in the middle of its body', effect: { kind: 'cut' } },
  dropped: { plays: 'a connection that ends without an answer', effect: { kind: 'drop' } },
  'dry-run-throttle': { plays: 'somebody else’s dry runs on the stream', effect: { kind: 'dry-run-throttle' } },
  throttle: { plays: 'more calls than AWS takes', effect: { kind: 'throttle' } },
  'failure-500': { plays: 'a failure of AWS’s', effect: { kind: 'server-error', status: 500 } },
  'unavailable-503': { plays: 'AWS’s service being down', effect: { kind: 'server-error', status: 503 } },
} as const satisfies Record<string, NamedFault>;

export type FaultName = keyof typeof namedFaults;
