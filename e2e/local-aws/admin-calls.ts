import type { LoggedCall } from './call-log';
import type { Service } from './endpoint';
import type { Partition } from './partitions';
import type { FaultEffect, StreamStatus, Switches } from './world';

/** A policy document, as text or as an object. */
export type PolicyInput = string | Record<string, unknown>;
export type Principal = { accountId: string; partition?: Partition };
export type Keys = { accessKeyId: string; secretAccessKey: string };
export type SessionKeys = Keys & { sessionToken: string };

/** How a stream is encrypted, and whether its key works. `own` needs kms:GenerateDataKey in the writer's policy. */
export type StreamKeyState =
  | 'none'
  | 'aws-managed'
  | 'own'
  | 'own-denied'
  | 'own-disabled'
  | 'own-pending-deletion'
  | 'own-not-found'
  | 'not-subscribed';

export type NewStream = {
  arn: string;
  key?: StreamKeyState;
  status?: StreamStatus;
  mode?: 'ON_DEMAND' | 'PROVISIONED';
  shardCount?: number;
  resourcePolicy?: PolicyInput | null;
  maxRecordSizeInKiB?: number;
};
export type AccountSettings = {
  accountId: string;
  enabledRegions?: string[];
  stsRegionsOff?: string[];
  organizationId?: string | null;
  serviceControlPolicies?: PolicyInput[];
  resourceControlPolicies?: PolicyInput[];
  subscribedToKms?: boolean;
};
export type WrittenRecord = { shardId: string; sequenceNumber: string; partitionKey: string; text: string; arrivedAt: string };
/**
 * A fault to come. Strikes the next call that it concerns, once, unless `times` says otherwise. `accountId`: whose key signed, or whose
 * role is asked for. `clock` puts the clock of that call's answer `ms` ahead (or behind, if negative).
 */
export type NewFault = FaultEffect & { service?: Service; operation?: string; accountId?: string; times?: number | 'always' };
export type Holder = { accountId: string; userName: string } | { accountId: string; roleName: string };

/** What the admin of this AWS can ask, by the last part of the path: the body that goes in and the one that comes back. */
export type AdminCalls = {
  'add-account': { asks: Principal & Omit<AccountSettings, 'accountId'>; answers: { accountId: string } };
  'set-account': { asks: AccountSettings; answers: { accountId: string } };
  'add-portal': {
    asks: { partition?: Partition; accountId?: string; kind?: 'user' | 'role'; name?: string };
    answers: Keys & { principalArn: string; sessionToken?: string };
  };
  'add-user': {
    asks: Principal & { userName: string; path?: string; policies?: PolicyInput[]; attachedPolicyArns?: string[] };
    answers: Keys & { arn: string; userId: string };
  };
  'add-key': { asks: { accountId: string; userName: string }; answers: Keys };
  'add-root-key': { asks: Principal; answers: Keys };
  'add-session': {
    asks: { accountId: string; roleName: string; sessionName?: string; seconds?: number; policies?: PolicyInput[] };
    answers: SessionKeys;
  };
  'set-key': { asks: { accessKeyId: string; active: boolean }; answers: { accessKeyId: string } };
  'remove-key': { asks: { accessKeyId: string }; answers: { accessKeyId: string } };
  'add-role': {
    asks: Principal & {
      roleName: string;
      path?: string;
      trustPolicy: PolicyInput;
      policies?: PolicyInput[];
      attachedPolicyArns?: string[];
      maxSessionSeconds?: number;
    };
    answers: { arn: string; roleId: string };
  };
  'remove-role': { asks: { accountId: string; roleName: string }; answers: { roleName: string } };
  'put-trust-policy': { asks: { accountId: string; roleName: string; trustPolicy: PolicyInput }; answers: { arn: string } };
  'put-policy': { asks: Holder & { policyName?: string; policy: PolicyInput | null }; answers: { arn: string } };
  'set-policies': { asks: Holder & { policies: PolicyInput[] }; answers: { arn: string } };
  'set-boundary': { asks: Holder & { policy: PolicyInput | null }; answers: { arn: string } };
  'add-stream': { asks: NewStream; answers: { arn: string; keyArn: string | null } };
  'set-stream': { asks: NewStream; answers: { arn: string; keyArn: string | null } };
  'remove-stream': { asks: { arn: string }; answers: { arn: string } };
  records: { asks: { arn: string }; answers: { records: WrittenRecord[] } };
  fault: { asks: NewFault; answers: { faults: number } };
  'clear-faults': { asks: { accountId: string }; answers: { faults: number } };
  'set-switches': { asks: Partial<Switches>; answers: Switches };
  calls: { asks: Record<string, never>; answers: { calls: LoggedCall[] } };
  reset: { asks: Record<string, never>; answers: { accounts: number } };
};
export type AdminCallName = keyof AdminCalls;
