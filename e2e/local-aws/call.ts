import type { Endpoint } from './endpoint';
import type { Refusal } from './refusal';
import type { Caller } from './signature/caller';
import { type Account, emptyAccount, type FaultEffect, owned, type World } from './world';

/** One authenticated call on its way to a verb. `faults` are those that the verb itself must show, such as throttling. */
export type Call = {
  world: World;
  caller: Caller;
  endpoint: Endpoint;
  operation: string;
  input: Record<string, unknown>;
  now: number;
  faults: FaultEffect[];
};
/** A verb answers with fields (an empty object answers with nothing), or refuses. */
export type Verb = (call: Call) => Record<string, unknown> | Refusal;

/** The account that makes the call. */
export function accountOfCaller(call: Call): Account {
  return owned(call.world.accounts, call.caller.accountId) ?? emptyAccount(call.caller.accountId, call.caller.partition);
}

/** A text field of the input; null when it is absent or not text. */
export function textOf(call: Call, name: string): string | null {
  const value = call.input[name];
  return typeof value === 'string' ? value : null;
}

/** A whole number of the input, written as a number or as digits; null otherwise. */
export function numberOf(call: Call, name: string): number | null {
  const value = call.input[name];
  const read = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof read === 'number' && Number.isInteger(read) ? read : null;
}

/** Whether this call meets a fault of the kind. */
export function faultOf<K extends FaultEffect['kind']>(call: Call, kind: K): Extract<FaultEffect, { kind: K }> | null {
  return call.faults.find((fault): fault is Extract<FaultEffect, { kind: K }> => fault.kind === kind) ?? null;
}
