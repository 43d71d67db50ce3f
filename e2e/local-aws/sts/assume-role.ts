import { type Call, faultOf } from '../call';
import { isOptInRegion } from '../partitions';
import { managedPolicyText } from '../policy/gather-evidence';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { type Account, hasSpread, owned, type Role } from '../world';
import { judgeTrust } from './judge-trust';
import { makeSession, type SessionKey } from './make-session';
import { type Assumption, parseAssumption } from './parse-assumption';

const CHAINED_SECONDS_MOST = 3_600;

/** Lends a role for a while to a caller whom its trust policy admits. */
export function assumeRole(call: Call): Record<string, unknown> | Refusal {
  const assumption = parseAssumption(call);
  if (isRefusal(assumption)) return assumption;
  const account = owned(call.world.accounts, assumption.accountId);
  const role = account ? roleOf(call, account, assumption) : null;
  const refusal = judgeTrust(call, assumption, role);
  if (refusal) return refusal;
  if (!account || !role) throw new Error('judgeTrust admitted a caller to a role that does not exist');
  const limit = limitOf(call, assumption, account, role);
  if (limit) return limit;
  if (faultOf(call, 'throttle')) return refuse('Throttling', 'Rate exceeded');
  const { sessionName, durationSeconds, tags } = assumption;
  const policies = sessionPoliciesOf(account, assumption);
  if (isRefusal(policies)) return policies;
  const key = makeSession(call.world, {
    accountId: account.id,
    role,
    sessionName,
    seconds: durationSeconds,
    policies,
    tags,
    now: call.now,
  });
  return answerOf(key, assumption, account);
}

function roleOf(call: Call, account: Account, assumption: Assumption): Role | null {
  const role = owned(account.roles, assumption.roleName);
  return role && role.arn === assumption.roleArn && hasSpread(call.world, role.spread) ? role : null;
}

function sessionPoliciesOf(account: Account, assumption: Assumption): string[] | Refusal {
  const texts = [...assumption.policies];
  for (const arn of assumption.policyArns) {
    const text = managedPolicyText(account, arn);
    if (text === null) return refuse('ValidationError', `Policy ${arn} does not exist or is not attachable.`);
    texts.push(text);
  }
  return texts;
}

function limitOf(call: Call, assumption: Assumption, account: Account, role: Role): Refusal | null {
  const { region } = call.endpoint;
  if (account.stsRegionsOff.includes(region) || (isOptInRegion(region) && !account.enabledRegions.includes(region))) {
    return refuse(
      'RegionDisabledException',
      `STS is not activated in this region for account:${account.id}. Your account administrator can activate STS in this region using the IAM Console.`,
      403,
    );
  }
  if (call.caller.kind === 'session' && assumption.durationSeconds > CHAINED_SECONDS_MOST) {
    return refuse('ValidationError', 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.');
  }
  if (assumption.durationSeconds > role.maxSessionSeconds) {
    return refuse('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  return null;
}

function answerOf(key: SessionKey, assumption: Assumption, account: Account): Record<string, unknown> {
  const { sessionName, roleName, roleId, token, expiresAt } = key.owner;
  const packed = assumption.policies.join('').length;
  return {
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: token,
      Expiration: new Date(expiresAt).toISOString().replace('.000', ''),
    },
    AssumedRoleUser: {
      AssumedRoleId: `${roleId}:${sessionName}`,
      Arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${roleName}/${sessionName}`,
    },
    ...(packed > 0 ? { PackedPolicySize: Math.max(1, Math.round((packed / 2_048) * 100)) } : {}),
  };
}
