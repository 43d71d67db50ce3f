import type { Endpoint } from '../endpoint';
import { isOptInRegion } from '../partitions';
import { hasSpread, nowOf, owned, type World } from '../world';
import { signatureMatches } from './calculate-signature';
import { type Caller, callerOf } from './caller';
import { checkClock } from './check-clock';
import type { Claim } from './parse-authorization';
import type { SignatureFault, SignedRequest } from './signed-request';

/** Who signed this request to this endpoint; a fault when nobody did in a way that AWS accepts. */
export function authenticate(
  world: World,
  request: SignedRequest,
  claim: Claim,
  endpoint: Endpoint,
): { caller: Caller } | { fault: SignatureFault } {
  const scope = scopeFault(claim, endpoint);
  if (scope !== null) return { fault: { kind: 'scope', says: scope } };
  const key = owned(world.keys, claim.accessKeyId);
  if (!key?.active || !hasSpread(world, key.spread)) return { fault: { kind: 'unknown-key' } };
  const caller = callerOf(world, key);
  const account = owned(world.accounts, key.accountId);
  if (!caller || !account || account.partition !== endpoint.partition) return { fault: { kind: 'unknown-key' } };
  if (isOptInRegion(endpoint.region) && !account.enabledRegions.includes(endpoint.region)) return { fault: { kind: 'unknown-key' } };
  // A long-term key goes with no token at all, a session's key with its own only.
  if (claim.token !== (key.owner.kind === 'session' ? key.owner.token : null)) return { fault: { kind: 'unknown-key' } };
  const late = checkClock(claim.amzDate, nowOf(world), endpoint.service, claim.expiresSeconds);
  if (late !== null) return { fault: { kind: 'time', says: late } };
  if (!signatureMatches(request, claim, key.secretAccessKey)) return { fault: { kind: 'mismatch' } };
  if (key.owner.kind === 'session' && nowOf(world) >= key.owner.expiresAt) return { fault: { kind: 'session-expired' } };
  return { caller };
}

function scopeFault(claim: Claim, endpoint: Endpoint): string | null {
  const { region, service } = claim.scope;
  if (region !== endpoint.region) return `Credential should be scoped to a valid region, not '${region}'. `;
  if (service !== endpoint.service) return `Credential should be scoped to correct service: '${endpoint.service}'. `;
  return null;
}
