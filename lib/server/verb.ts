import 'server-only';
import type { z } from 'zod';
import type { Onboarding } from '@/generated/prisma/client';
import { ok, type Result } from '@/lib/domain/result';
import { type Actor, type AuditDetails, recordAudit } from '@/lib/server/audit/record-audit';
import { onboardingOf, type Tester } from '@/lib/server/onboarding/onboarding-of';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { requireDecidingReader, requireReader } from '@/lib/server/onboarding/require-reader';
import { viewOf } from '@/lib/server/onboarding/view-of';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { takeLimits } from '@/lib/server/platform/limits/take-limits';
import { meters } from '@/lib/server/platform/metrics/meters';
import { noteBegun } from '@/lib/server/platform/network/failed-call';
import { caseViewOf } from '@/lib/server/review/case-view-of';
import { announceToWebhooks } from '@/lib/server/webhooks/announce-to-webhooks';
import { actorOf, requireCustomer, requireDecidingStaff, requireStaff, type Visitor } from '@/lib/server/who';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

/** A step that may refuse, with a tag that a page has a sentence for. */
type Outcome = Result<unknown, { kind: string }>;
type Ok<Value> = { ok: true; value: Value };
export type ValueOf<Any> = Any extends { ok: true; value: infer Value } ? Value : never;
/** What a verb takes, as a page sends it. */
export type InputOf<AnyVerb extends (input: never) => unknown> = Parameters<AnyVerb>[0];
export type FaultOf<Any> = Any extends { ok: false; fault: infer Fault } ? Fault : never;

/** How often a verb may be called; counted after the subject was found in the caller's scope, so nobody spends another's. */
type Limit<Called> = { name: string; max: number; windowSeconds: number; per: (call: Called) => string; bySource?: boolean };

type Call<Who, Schema extends z.ZodType> = { who: Who; actor: Actor; input: z.output<Schema> };

type Frame<Who, Schema extends z.ZodType, Loaded extends Outcome, Prepared extends Outcome> = {
  /** Asks who calls, or stops (sign-in, step-up, not found). `input` is null where it does not fit: who calls is asked first. */
  by: (input: z.output<Schema> | null) => Promise<Who>;
  input: Schema;
  /** Finds what the verb is about, in the caller's scope. What is not theirs reads as what does not exist. */
  load?: (call: Call<Who, Schema>) => Promise<Loaded>;
  limit?: Limit<Call<Who, Schema> & { loaded: ValueOf<Loaded> }>;
  /** What reaches outside the database (AWS, envelopes), before the transaction opens. */
  prepare?: (call: Call<Who, Schema> & { loaded: ValueOf<Loaded> }) => Promise<Prepared>;
};

/**
 * The frame of every verb that changes something: who calls, parse, load in scope, count limits, prepare, then change and audit in
 * one transaction. The first refusal ends it and is returned; a bug throws.
 */
export function verb<
  Who extends Visitor,
  Schema extends z.ZodType,
  Changed extends Outcome,
  Loaded extends Outcome = Ok<undefined>,
  Prepared extends Outcome = Ok<undefined>,
>(
  { by, input: schema, load, limit, prepare }: Frame<Who, Schema, Loaded, Prepared>,
  change: (call: Call<Who, Schema> & { tx: Tx; loaded: ValueOf<Loaded>; prepared: ValueOf<Prepared> }) => Promise<Changed>,
) {
  type Fault = BadInput | Limited | FaultOf<Loaded> | FaultOf<Prepared> | FaultOf<Changed>;
  const run = async (given: z.input<Schema>): Promise<Result<ValueOf<Changed>, Fault>> => {
    noteBegun();
    const input = parseInput(schema, given);
    const who = await by(input.ok ? input.value : null);
    if (!input.ok) return input;
    const call = { who, actor: await actorOf(who), input: input.value };
    const loaded = await outcomeOf<Loaded>(load?.(call));
    if (!loaded.ok) return loaded;
    const found = { ...call, loaded: loaded.value };
    const counted = limit === undefined ? ok(undefined) : await count(limit, found);
    if (!counted.ok) return counted;
    const prepared = await outcomeOf<Prepared>(prepare?.(found));
    if (!prepared.ok) return prepared;
    return inTransaction((tx) => outcomeOf<Changed>(change({ ...found, tx, prepared: prepared.value })));
  };
  return async (given: z.input<Schema>) => {
    const result = await run(given);
    if (!result.ok) meters()?.refusals.add(1, { kind: result.fault.kind });
    return result;
  };
}

/** Who may call a verb over one onboarding, and what they get back: the onboarding as it then is, as their side sees it. */
type Caller<Who extends Tester, View> = { require: () => Promise<Who>; view: (tx: Tx, onboardingId: string) => Promise<View> };
export const customer = { require: requireCustomer, view: viewOf };
export const staff = { require: requireStaff, view: caseViewOf };
/** Staff whose last confirmation that it is they is recent enough to decide about a case. */
export const decidingStaff = { require: requireDecidingStaff, view: caseViewOf };
/** The customer or staff; both sides read the page again. */
export const eitherSide = { require: requireReader, view: async () => undefined };
/** As `eitherSide`, where staff decide about a case. */
export const eitherSideDeciding = { require: requireDecidingReader, view: async () => undefined };

/** What goes into the audit at the end, and what the verb answers instead of the caller's view, if anything. */
type Recorded<Answer> = { action: string; details: AuditDetails; answer: Answer };
type AnswerOf<Value, View> = Value extends Recorded<infer Answer> ? (Answer extends undefined ? View : Answer) : never;

export function audit(action: string, details?: AuditDetails): Ok<Recorded<undefined>>;
export function audit<Answer>(action: string, details: AuditDetails, answer: Answer): Ok<Recorded<Answer>>;
/** Ends a change: the action and its details go into the onboarding's chain, after its projection was written anew. */
export function audit(action: string, details: AuditDetails = {}, answer?: unknown): Ok<Recorded<unknown>> {
  return ok({ action, details, answer });
}

type OnboardingFrame<Who extends Tester, View, Schema extends z.ZodType<{ onboardingId: string }>, Prepared extends Outcome> = {
  by: Caller<Who, View>;
  input: Schema;
  /** Counted against the onboarding, and twenty times that against the source. */
  limit?: { name: string; max: number; windowSeconds: number };
  prepare?: (call: Call<Who, Schema> & { loaded: Onboarding }) => Promise<Prepared>;
};

/** The frame of a verb that changes one onboarding: `change` says what is special, and ends with `audit(…)`. */
export function onboardingVerb<
  Who extends Tester,
  View,
  Schema extends z.ZodType<{ onboardingId: string }>,
  Changed extends Result<Recorded<unknown>, { kind: string }>,
  Prepared extends Outcome = Ok<undefined>,
>(
  { by, input, limit, prepare }: OnboardingFrame<Who, View, Schema, Prepared>,
  change: (call: Call<Who, Schema> & { tx: Tx; onboarding: Onboarding; prepared: ValueOf<Prepared> }) => Promise<Changed>,
) {
  const perOnboarding = limit && { ...limit, per: (call: Call<Who, Schema>) => call.input.onboardingId, bySource: true };
  const find = (tx: Tx, { who, input: { onboardingId } }: Call<Who, Schema>) => onboardingOf(tx, who, onboardingId);
  const first = limit === undefined && prepare === undefined ? {} : { load: (call: Call<Who, Schema>) => find(db(), call) };
  return verb(
    { by: () => by.require(), input, ...first, ...(perOnboarding && { limit: perOnboarding }), ...(prepare && { prepare }) },
    async (call) => {
      const onboarding = await find(call.tx, call);
      if (!onboarding.ok) return onboarding;
      const changed = await change({ ...call, onboarding: onboarding.value });
      if (!changed.ok) return changed as Extract<Changed, { ok: false }>;
      const { id, customerId } = onboarding.value;
      const { action, details, answer } = changed.value;
      await projectOnboarding(call.tx, id);
      await recordAudit(call.tx, call.actor, action, id, { chain: { customerId }, details });
      await announceToWebhooks(call.tx, onboarding.value, action);
      return ok((answer ?? (await by.view(call.tx, id))) as AnswerOf<ValueOf<Changed>, View>);
    },
  );
}

async function count<Found>({ name, max, windowSeconds, per, bySource = false }: Limit<Found>, found: Found) {
  const id = per(found);
  return bySource ? takeLimits(name, id, { max, windowSeconds }) : takeLimit(`${name}:${id}`, { max, windowSeconds });
}

/** Guarantee: an outcome is its value or its fault; a step that a verb does not have has the value `undefined`. */
async function outcomeOf<Any extends Outcome>(step: Promise<Any> | undefined): Promise<Result<ValueOf<Any>, FaultOf<Any>>> {
  return (step === undefined ? ok(undefined) : await step) as Result<ValueOf<Any>, FaultOf<Any>>;
}
