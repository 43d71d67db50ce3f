import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { accountOf } from '@/lib/domain/aws/access-key';
import { type Caller, type Endpoint, isRefusal, type Refusal, refuse, speaksJson, type Verb } from './call';
import { FIREHOSE_VERBS, S3_VERBS } from './firehose-and-s3';
import { IAM_VERBS } from './iam';
import { KINESIS_VERBS } from './kinesis';
import { KMS_VERBS } from './kms';
import {
  type HttpAnswer,
  type RequestedCall,
  readEndpoint,
  readRequestedCall,
  writeAnswer,
  writeFrontEndRefusal,
  writeRefusal,
} from './protocol';
import {
  authenticate,
  type Claim,
  isSignatureFault,
  parseAuthorization,
  type SignatureFault,
  type SignedRequest,
  signatureRefusal,
} from './signature';
import { type AwsState, type FaultEffect, nowOf, type Service } from './state';
import { STS_VERBS } from './sts';

type ReceivedCall = {
  state: AwsState;
  request: SignedRequest;
  claim: Claim | SignatureFault;
  requested: RequestedCall | null;
  faults: FaultEffect[];
  requestId: string;
  line: LoggedCall;
};

type AuthenticatedCall = Pick<ReceivedCall, 'state' | 'faults' | 'requestId' | 'line'> & {
  requested: RequestedCall;
  endpoint: Endpoint;
  caller: Caller;
  verb: NonNullable<ReturnType<typeof awsVerb>>;
};

/** One call as it was answered. Nothing in it is secret. `outcome` is `ok`, AWS's error code, `dropped` or `canned`. */
export type LoggedCall = {
  at: string;
  requestId: string;
  /** Of AssumeRole, as CloudTrail shows it. */
  sessionName: string | null;
  host: string;
  service: Service | null;
  operation: string;
  region: string | null;
  principalArn: string | null;
  accessKeyId: string | null;
  signedHeaders: string[];
  dryRun: boolean;
  outcome: string;
  status: number;
};

export type CallLog = { calls: LoggedCall[] };

/** Answers one request to AWS; null means that the connection is dropped without an answer. */
export async function answerAws(state: AwsState, log: CallLog, request: SignedRequest): Promise<HttpAnswer | null> {
  const requestId = randomUUID();
  const claim = parseAuthorization(request);
  const known = isSignatureFault(claim) ? null : claim;
  const requested = readRequestedCall(request, known);
  const line: LoggedCall = {
    at: new Date(nowOf(state)).toISOString(),
    requestId,
    sessionName: typeof requested?.input?.['RoleSessionName'] === 'string' ? requested.input['RoleSessionName'] : null,
    host: request.headers['host'] ?? '',
    service: requested?.service ?? null,
    operation: requested?.operation ?? '',
    region: known?.scope.region ?? null,
    principalArn: null,
    accessKeyId: known?.accessKeyId ?? null,
    signedHeaders: known?.signedHeaders ?? [],
    dryRun: requested?.input?.['DryRun'] === true,
    outcome: 'ok',
    status: 200,
  };
  const faults = requested ? takeFaults(state, requested.service, requested.operation, accountsOf(requested, known)) : [];
  const seen = withClockFault(faults, state);
  const answer =
    (await applyFaults(faults, requested, requestId, line)) ??
    answerRequest({ state: seen, request, claim, requested, faults, requestId, line });
  logCall(log, line);
  if (answer === 'drop') return null;
  line.status = answer.status;
  if (faults.some(({ kind }) => kind === 'cut')) return { ...answer, cut: true };
  return seen === state ? answer : { ...answer, headers: { Date: new Date(nowOf(seen)).toUTCString(), ...answer.headers } };
}

/** The accounts that a call concerns: that of the key that signed it, and that of the role that it asks for. */
function accountsOf(requested: RequestedCall, claim: Claim | null): string[] {
  const role = /^arn:[a-z-]+:iam::(\d{12}):role\//.exec(String(requested.input?.['RoleArn'] ?? ''))?.[1];
  const signer = claim === null ? null : accountOf(claim.accessKeyId);
  return [signer, role].filter((accountId) => typeof accountId === 'string');
}

/** The same state, with its clock as far off as the faults of this call say. */
function withClockFault(faults: readonly FaultEffect[], state: AwsState): AwsState {
  const clock = faults.find((fault) => fault.kind === 'clock');
  if (clock === undefined) return state;
  return { ...state, switches: { ...state.switches, clockOffsetMs: state.switches.clockOffsetMs + clock.ms } };
}

/** Applies the faults that come before any check of the request. */
async function applyFaults(
  faults: FaultEffect[],
  requested: RequestedCall | null,
  requestId: string,
  line: LoggedCall,
): Promise<HttpAnswer | 'drop' | null> {
  let outcome: HttpAnswer | 'drop' | null = null;
  for (const fault of faults) {
    if (fault.kind === 'delay') await wait(fault.ms);
    if (fault.kind === 'drop') {
      line.outcome = 'dropped';
      outcome = 'drop';
    } else if (fault.kind === 'answer' && outcome === null) {
      line.outcome = 'canned';
      const headers = fault.foreign ? {} : { 'x-amzn-RequestId': requestId };
      outcome = { status: fault.status, headers: { ...headers, ...(fault.headers ?? {}) }, body: fault.body };
    } else if (fault.kind === 'server-error' && outcome === null && requested) {
      outcome = answerRefusal(
        requested,
        fault.status === 500 ? refuse('InternalFailure', null, 500) : refuse('ServiceUnavailable', 'Service Unavailable', 503),
        requestId,
        line,
      );
    }
  }
  return outcome;
}

function answerRequest({ state, request, claim, requested, faults, requestId, line }: ReceivedCall): HttpAnswer {
  const json = (request.headers['content-type'] ?? '').startsWith('application/x-amz-json-1.');
  if (!requested || (speaksJson(requested.service) && (request.method !== 'POST' || requested.operation === '') && !json)) {
    return frontEnd(line, 'AccessDeniedException', 'Unable to determine service/operation name to be authorized', requestId);
  }
  const verb = awsVerb(requested.service, requested.operation);
  if (speaksJson(requested.service)) {
    if (!json) return frontEnd(line, 'MissingAuthenticationTokenException', 'Missing Authentication Token', requestId);
    if (!verb) return answerRefusal(requested, refuse('UnknownOperationException', null), requestId, line);
    if (!requested.input) return answerRefusal(requested, refuse('SerializationException', null), requestId, line);
  }
  if (isSignatureFault(claim)) return answerRefusal(requested, signatureRefusal(claim, requested.service), requestId, line);
  const endpoint = readEndpoint(request, requested.service, claim);
  if (!endpoint)
    return answerRefusal(
      requested,
      signatureRefusal({ kind: 'scope', message: 'Credential should be scoped to a valid region. ' }, requested.service),
      requestId,
      line,
    );
  const authenticated = authenticate(state, request, claim, endpoint);
  if ('fault' in authenticated) return answerRefusal(requested, signatureRefusal(authenticated.fault, requested.service), requestId, line);
  line.principalArn = authenticated.caller.arn;
  if (!verb) return answerRefusal(requested, unknownAction(requested), requestId, line);
  return runVerb({ state, requested, endpoint, caller: authenticated.caller, faults, requestId, line, verb });
}

function runVerb({ state, requested, endpoint, caller, faults, requestId, line, verb }: AuthenticatedCall): HttpAnswer {
  const fields = verb({ state, caller, endpoint, operation: requested.operation, input: requested.input ?? {}, now: nowOf(state), faults });
  if (isRefusal(fields)) return answerRefusal(requested, fields, requestId, line);
  const proven = faults.some(({ kind }) => kind === 'no-proof') ? withoutProof(fields) : fields;
  return writeAnswer(requested.service, requested.operation, proven, requestId);
}

/** A yes without what proves it. */
function withoutProof(fields: Record<string, unknown>): Record<string, unknown> {
  const { SequenceNumber: _number, Credentials: _credentials, Account: _account, ...rest } = fields;
  return 'Records' in rest ? { ...rest, Records: [] } : rest;
}

function answerRefusal(requested: RequestedCall, refusal: Refusal, requestId: string, line: LoggedCall): HttpAnswer {
  line.outcome = refusal.code;
  return writeRefusal(requested.service, refusal, requestId);
}

function frontEnd(line: LoggedCall, code: string, message: string, requestId: string): HttpAnswer {
  line.outcome = code;
  return writeFrontEndRefusal(code, message, requestId);
}

function unknownAction({ service, operation }: RequestedCall): Refusal {
  if (service === 's3') return refuse('NotImplemented', 'A header you provided implies functionality that is not implemented', 501);
  return refuse('InvalidAction', `Could not find operation ${operation} for version ${service === 'sts' ? '2011-06-15' : '2010-05-08'}`);
}

/** The verb of a service's operation; null when the service does not know it. */
function awsVerb(service: Service, operation: string): Verb | null {
  const verbs = VERBS[service];
  return Object.hasOwn(verbs, operation) ? (verbs[operation] ?? null) : null;
}

const VERBS: Record<Service, Record<string, Verb>> = {
  sts: STS_VERBS,
  kinesis: KINESIS_VERBS,
  iam: IAM_VERBS,
  kms: KMS_VERBS,
  firehose: FIREHOSE_VERBS,
  s3: S3_VERBS,
};

const CALLS_KEPT_MOST = 5_000;

/** Adds one call to the log; only the newest are kept. */
function logCall(log: CallLog, call: LoggedCall): void {
  log.calls.push(call);
  if (log.calls.length > CALLS_KEPT_MOST) log.calls.shift();
}

/** Takes the faults that this call meets: at most one of each kind, each counted down by one. */
function takeFaults(state: AwsState, service: Service, operation: string, accountIds: readonly string[]): FaultEffect[] {
  const met: FaultEffect[] = [];
  for (const fault of state.faults) {
    const concerns =
      (fault.service === undefined || fault.service === service) &&
      (fault.operation === undefined || fault.operation === operation) &&
      (fault.accountId === undefined || accountIds.includes(fault.accountId));
    if (!concerns || met.some(({ kind }) => kind === fault.kind)) continue;
    met.push(fault);
    if (fault.times !== 'always') fault.times -= 1;
  }
  state.faults = state.faults.filter(({ times }) => times === 'always' || times > 0);
  return met;
}
