import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { awsVerb } from './aws-verbs';
import { type CallLog, type LoggedCall, logCall } from './call-log';
import { type Endpoint, speaksJson } from './endpoint';
import { accountOfAccessKeyId } from './identity-key';
import type { Answer } from './protocol/answer';
import { type Asked, readAsked, readEndpoint } from './protocol/read-request';
import { writeAnswer, writeFrontEndRefusal, writeRefusal } from './protocol/write-answer';
import { isRefusal, type Refusal, refuse } from './refusal';
import { authenticate } from './signature/authenticate';
import type { Caller } from './signature/caller';
import { type Claim, isSignatureFault, parseAuthorization } from './signature/parse-authorization';
import type { SignatureFault, SignedRequest } from './signature/signed-request';
import { wordFault } from './signature/word-fault';
import { takeFaults } from './take-faults';
import { type FaultEffect, nowOf, type World } from './world';

/** Answers one request to AWS; null means that the connection is dropped without an answer. */
export async function answerAws(world: World, log: CallLog, request: SignedRequest): Promise<Answer | null> {
  const requestId = randomUUID();
  const claim = parseAuthorization(request);
  const known = isSignatureFault(claim) ? null : claim;
  const asked = readAsked(request, known);
  const line: LoggedCall = {
    at: new Date(nowOf(world)).toISOString(),
    host: request.headers['host'] ?? '',
    service: asked?.service ?? null,
    operation: asked?.operation ?? '',
    region: known?.scope.region ?? null,
    principalArn: null,
    accessKeyId: known?.accessKeyId ?? null,
    signedHeaders: known?.signedHeaders ?? [],
    dryRun: asked?.input?.['DryRun'] === true,
    outcome: 'ok',
    status: 200,
  };
  const faults = asked ? takeFaults(world, asked.service, asked.operation, accountsOf(asked, known)) : [];
  const seen = worldSeenWith(faults, world);
  const answer =
    (await interfere(faults, asked, requestId, line)) ?? judgeRequest({ world: seen, request, claim, asked, faults, requestId, line });
  logCall(log, line);
  if (answer === 'drop') return null;
  line.status = answer.status;
  return seen === world ? answer : { ...answer, headers: { Date: new Date(nowOf(seen)).toUTCString(), ...answer.headers } };
}

/** Whom a call concerns: the account of the key that signed it, and that of the role that it asks for. */
function accountsOf(asked: Asked, claim: Claim | null): string[] {
  const role = /^arn:[a-z-]+:iam::(\d{12}):role\//.exec(String(asked.input?.['RoleArn'] ?? ''))?.[1];
  const signer = claim === null ? null : accountOfAccessKeyId(claim.accessKeyId);
  return [signer, role].filter((accountId) => typeof accountId === 'string');
}

/** The same world, with its clock as far off as the faults of this call say. */
function worldSeenWith(faults: readonly FaultEffect[], world: World): World {
  const clock = faults.find((fault) => fault.kind === 'clock');
  if (clock === undefined) return world;
  return { ...world, switches: { ...world.switches, clockOffsetMs: world.switches.clockOffsetMs + clock.ms } };
}

type Judged = {
  world: World;
  request: SignedRequest;
  claim: Claim | SignatureFault;
  asked: Asked | null;
  faults: FaultEffect[];
  requestId: string;
  line: LoggedCall;
};

/** The faults that strike before AWS looks at a request at all. */
async function interfere(faults: FaultEffect[], asked: Asked | null, requestId: string, line: LoggedCall): Promise<Answer | 'drop' | null> {
  let outcome: Answer | 'drop' | null = null;
  for (const fault of faults) {
    if (fault.kind === 'delay') await wait(fault.ms);
    if (fault.kind === 'drop') {
      line.outcome = 'dropped';
      outcome = 'drop';
    } else if (fault.kind === 'answer' && outcome === null) {
      line.outcome = 'canned';
      outcome = { status: fault.status, headers: { 'x-amzn-RequestId': requestId, ...(fault.headers ?? {}) }, body: fault.body };
    } else if (fault.kind === 'server-error' && outcome === null && asked) {
      outcome = answerRefusal(
        asked,
        fault.status === 500 ? refuse('InternalFailure', null, 500) : refuse('ServiceUnavailable', 'Service Unavailable', 503),
        requestId,
        line,
      );
    }
  }
  return outcome;
}

function judgeRequest({ world, request, claim, asked, faults, requestId, line }: Judged): Answer {
  const json = (request.headers['content-type'] ?? '').startsWith('application/x-amz-json-1.');
  if (!asked || (speaksJson(asked.service) && (request.method !== 'POST' || asked.operation === '') && !json)) {
    return frontEnd(line, 'AccessDeniedException', 'Unable to determine service/operation name to be authorized', requestId);
  }
  const verb = awsVerb(asked.service, asked.operation);
  if (speaksJson(asked.service)) {
    if (!json) return frontEnd(line, 'MissingAuthenticationTokenException', 'Missing Authentication Token', requestId);
    if (!verb) return answerRefusal(asked, refuse('UnknownOperationException', null), requestId, line);
    if (!asked.input) return answerRefusal(asked, refuse('SerializationException', null), requestId, line);
  }
  if (isSignatureFault(claim)) return answerRefusal(asked, wordFault(claim, asked.service), requestId, line);
  const endpoint = readEndpoint(request, asked.service, claim);
  if (!endpoint)
    return answerRefusal(
      asked,
      wordFault({ kind: 'scope', says: 'Credential should be scoped to a valid region. ' }, asked.service),
      requestId,
      line,
    );
  const authenticated = authenticate(world, request, claim, endpoint);
  if ('fault' in authenticated) return answerRefusal(asked, wordFault(authenticated.fault, asked.service), requestId, line);
  line.principalArn = authenticated.caller.arn;
  if (!verb) return answerRefusal(asked, unknownAction(asked), requestId, line);
  return obey({ world, asked, endpoint, caller: authenticated.caller, faults, requestId, line, verb });
}

type Obeyed = Pick<Judged, 'world' | 'faults' | 'requestId' | 'line'> & {
  asked: Asked;
  endpoint: Endpoint;
  caller: Caller;
  verb: NonNullable<ReturnType<typeof awsVerb>>;
};

function obey({ world, asked, endpoint, caller, faults, requestId, line, verb }: Obeyed): Answer {
  const fields = verb({ world, caller, endpoint, operation: asked.operation, input: asked.input ?? {}, now: nowOf(world), faults });
  return isRefusal(fields) ? answerRefusal(asked, fields, requestId, line) : writeAnswer(asked.service, asked.operation, fields, requestId);
}

function answerRefusal(asked: Asked, refusal: Refusal, requestId: string, line: LoggedCall): Answer {
  line.outcome = refusal.code;
  return writeRefusal(asked.service, refusal, requestId);
}

function frontEnd(line: LoggedCall, code: string, message: string, requestId: string): Answer {
  line.outcome = code;
  return writeFrontEndRefusal(code, message, requestId);
}

function unknownAction({ service, operation }: Asked): Refusal {
  if (service === 's3') return refuse('NotImplemented', 'A header you provided implies functionality that is not implemented', 501);
  return refuse('InvalidAction', `Could not find operation ${operation} for version ${service === 'sts' ? '2011-06-15' : '2010-05-08'}`);
}
