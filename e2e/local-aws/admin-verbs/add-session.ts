import type { AdminCalls } from '../admin-calls';
import { makeSession } from '../sts/make-session';
import { nowOf, owned } from '../world';
import { AdminFault, type AdminGround, accountFor, policyText } from './admin-ground';

/** Makes a session of a role without asking its trust policy. */
export function addSession({ world }: AdminGround, asks: AdminCalls['add-session']['asks']): AdminCalls['add-session']['answers'] {
  const account = accountFor(world, asks.accountId);
  const role = owned(account.roles, asks.roleName);
  if (!role) throw new AdminFault(`no such role as ${asks.roleName} in ${asks.accountId}`);
  const policies = (asks.policies ?? []).map((policy) => policyText(policy, 'identity'));
  const { accessKeyId, secretAccessKey, owner } = makeSession(world, {
    accountId: account.id,
    role,
    sessionName: asks.sessionName ?? 'session',
    seconds: asks.seconds ?? 3_600,
    policies,
    tags: {},
    now: nowOf(world),
  });
  return { accessKeyId, secretAccessKey, sessionToken: owner.token };
}
