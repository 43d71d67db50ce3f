import type { AccountSettings, AdminCalls } from '../admin-calls';
import { type AdminGround, accountFor, policyText } from './admin-ground';

/** Changes what is named of an account's settings. */
export function setAccount({ world }: AdminGround, asks: AccountSettings): AdminCalls['set-account']['answers'] {
  const account = accountFor(world, asks.accountId);
  account.enabledRegions = asks.enabledRegions ?? account.enabledRegions;
  account.stsRegionsOff = asks.stsRegionsOff ?? account.stsRegionsOff;
  account.organizationId = asks.organizationId === undefined ? account.organizationId : asks.organizationId;
  account.serviceControlPolicies =
    asks.serviceControlPolicies?.map((policy) => policyText(policy, 'identity')) ?? account.serviceControlPolicies;
  account.resourceControlPolicies =
    asks.resourceControlPolicies?.map((policy) => policyText(policy, 'resource')) ?? account.resourceControlPolicies;
  account.subscribedToKms = asks.subscribedToKms ?? account.subscribedToKms;
  return { accountId: account.id };
}
