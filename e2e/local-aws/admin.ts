import type { AccountSettings, AdminCallName, AdminCalls, Holder, NewFault, NewStream, PolicyInput, WrittenRecord } from './admin-calls';
import type { LoggedCall } from './call-log';
import type { Switches } from './world';

type Asks<Name extends AdminCallName> = AdminCalls[Name]['asks'];
type Answers<Name extends AdminCallName> = Promise<AdminCalls[Name]['answers']>;

/** The admin's side of the local AWS. A call that the server refuses throws, with the server's reason. */
export type LocalAwsAdmin = {
  /** Makes an account; every other call makes its account by itself when it is not there yet. */
  addAccount(asks: Asks<'add-account'>): Answers<'add-account'>;
  /** Sets the opt-in regions that an account enabled, its STS regions that are off, its organisation's policies. */
  setAccount(settings: AccountSettings): Answers<'set-account'>;
  /** Makes the portal's own identity, `user/portal` or `role/portal`, which may assume any role. By default account 999988887777. */
  addPortal(asks?: Asks<'add-portal'>): Answers<'add-portal'>;
  /** Makes a user with a key; one of that name is replaced. */
  addUser(asks: Asks<'add-user'>): Answers<'add-user'>;
  /** Makes another key for a user. */
  addKey(asks: Asks<'add-key'>): Answers<'add-key'>;
  /** Makes a key of the account's root. */
  addRootKey(asks: Asks<'add-root-key'>): Answers<'add-root-key'>;
  /** Makes a session of a role, as AssumeRole would, whatever its trust policy says. */
  addSession(asks: Asks<'add-session'>): Answers<'add-session'>;
  /** Makes a key active or inactive. */
  setKey(asks: Asks<'set-key'>): Answers<'set-key'>;
  /** Deletes a key. */
  removeKey(accessKeyId: string): Answers<'remove-key'>;
  /** Makes a role; one of that name is replaced. */
  addRole(asks: Asks<'add-role'>): Answers<'add-role'>;
  /** Deletes a role; its sessions live on. */
  removeRole(asks: Asks<'remove-role'>): Answers<'remove-role'>;
  /** Replaces a role's trust policy. */
  putTrustPolicy(asks: Asks<'put-trust-policy'>): Answers<'put-trust-policy'>;
  /** Puts one inline policy of a user, beside its others; null removes it. */
  putUserPolicy(asks: { accountId: string; userName: string; policyName?: string; policy: PolicyInput | null }): Answers<'put-policy'>;
  /** Puts one inline policy of a role, beside its others; null removes it. */
  putRolePolicy(asks: { accountId: string; roleName: string; policyName?: string; policy: PolicyInput | null }): Answers<'put-policy'>;
  /** Replaces all inline policies of a user or role. */
  setPolicies(asks: Holder & { policies: PolicyInput[] }): Answers<'set-policies'>;
  /** Sets the permissions boundary of a user or role; null removes it. */
  setBoundary(asks: Holder & { policy: PolicyInput | null }): Answers<'set-boundary'>;
  /** Makes a stream, ACTIVE unless told; one of that ARN is replaced. */
  addStream(stream: NewStream): Answers<'add-stream'>;
  /** Changes what is named of a stream; its records stay. A status that is set stays until it is set again. */
  setStream(stream: NewStream): Answers<'set-stream'>;
  /** Removes a stream at once. */
  removeStream(arn: string): Answers<'remove-stream'>;
  /** The records that were written to a stream, oldest first. */
  records(arn: string): Promise<WrittenRecord[]>;
  /** Makes the next calls go wrong. */
  fault(fault: NewFault): Answers<'fault'>;
  /** Takes back the faults of one account that have not struck yet; those of others belong to somebody else's test. */
  clearFaults(accountId: string): Answers<'clear-faults'>;
  /** Puts the server's clock ahead (or behind, if negative) of this machine's. */
  setClock(offsetMs: number): Promise<Switches>;
  /** Sets any of the switches. */
  setSwitches(switches: Partial<Switches>): Promise<Switches>;
  /** Every call to AWS since the start or the reset, oldest first; never a secret. */
  calls(): Promise<LoggedCall[]>;
  /** Forgets everything. */
  reset(): Answers<'reset'>;
};

/** The admin of the local AWS at this address. */
export function localAwsAdmin(url: string): LocalAwsAdmin {
  const ask = <Name extends AdminCallName>(name: Name, asks: Asks<Name>): Answers<Name> => askAdmin(url, name, asks);
  return {
    addAccount: (asks) => ask('add-account', asks),
    setAccount: (settings) => ask('set-account', settings),
    addPortal: (asks = {}) => ask('add-portal', asks),
    addUser: (asks) => ask('add-user', asks),
    addKey: (asks) => ask('add-key', asks),
    addRootKey: (asks) => ask('add-root-key', asks),
    addSession: (asks) => ask('add-session', asks),
    setKey: (asks) => ask('set-key', asks),
    removeKey: (accessKeyId) => ask('remove-key', { accessKeyId }),
    addRole: (asks) => ask('add-role', asks),
    removeRole: (asks) => ask('remove-role', asks),
    putTrustPolicy: (asks) => ask('put-trust-policy', asks),
    putUserPolicy: (asks) => ask('put-policy', asks),
    putRolePolicy: (asks) => ask('put-policy', asks),
    setPolicies: (asks) => ask('set-policies', asks),
    setBoundary: (asks) => ask('set-boundary', asks),
    addStream: (stream) => ask('add-stream', stream),
    setStream: (stream) => ask('set-stream', stream),
    removeStream: (arn) => ask('remove-stream', { arn }),
    records: async (arn) => (await ask('records', { arn })).records,
    fault: (fault) => ask('fault', fault),
    clearFaults: (accountId) => ask('clear-faults', { accountId }),
    setClock: (offsetMs) => ask('set-switches', { clockOffsetMs: offsetMs }),
    setSwitches: (switches) => ask('set-switches', switches),
    calls: async () => (await ask('calls', {})).calls,
    reset: () => ask('reset', {}),
  };
}

async function askAdmin<Name extends AdminCallName>(url: string, name: Name, asks: Asks<Name>): Answers<Name> {
  const response = await fetch(new URL(`/_local/${name}`, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asks),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`the local AWS refuses ${name}: ${text}`);
  return answerOf<Name>(text);
}

/** The server's verbs are typed by the same AdminCalls. */
function answerOf<Name extends AdminCallName>(text: string): AdminCalls[Name]['answers'] {
  return JSON.parse(text) as AdminCalls[Name]['answers'];
}
