import { partitionOf } from '@/lib/domain/aws/regions';
import { type Endpoint, endpointOfHost, isAwsHost, isObject, isService, type Refusal, speaksJson } from './call';
import type { Claim, SignedRequest } from './signature';
import type { Service } from './state';

/** What goes back over HTTP. `cut`: the connection ends in the middle of the body. */
export type HttpAnswer = { status: number; headers: Record<string, string>; body: string; cut?: boolean };

/** What a request asks for, before authentication. `input` is null when it cannot be read. */
export type RequestedCall = { service: Service; operation: string; input: Record<string, unknown> | null };

/** The service and operation that a request names; null when there is nothing to tell them by. */
export function readRequestedCall(request: SignedRequest, claim: Claim | null): RequestedCall | null {
  const target = /^([A-Za-z]+_\d{8}|TrentService)\.(\w+)$/.exec(request.headers['x-amz-target'] ?? '');
  const byTarget = TARGETS[target?.[1] ?? ''];
  const byHost = endpointOfHost(request.headers['host'] ?? '')?.service ?? null;
  if (byTarget) return { service: byHost ?? byTarget, operation: target?.[2] ?? '', input: jsonOf(request.body) };
  const form = formOf(request);
  const byVersion = VERSIONS[form['Version'] ?? ''];
  const byScope = claim && isService(claim.scope.service) ? claim.scope.service : null;
  const service = byHost ?? byVersion ?? byScope;
  if (!service) return null;
  if (service === 's3')
    return {
      service,
      operation: bucketOperation(request),
      input: { path: request.path, query: request.query, body: request.body.toString() },
    };
  return { service, operation: speaksJson(service) ? '' : (form['Action'] ?? ''), input: form };
}

/** The endpoint that is meant: AWS's own host names its region; at any other host the signature's region is taken. */
export function readEndpoint(request: SignedRequest, service: Service, claim: Claim | null): Endpoint | null {
  const host = request.headers['host'] ?? '';
  const byHost = endpointOfHost(host);
  if (byHost || isAwsHost(host)) return byHost;
  const region = claim?.scope.region ?? '';
  const partition = partitionOf(region);
  return partition && { service, region, partition };
}

/** Writes what a verb answered in the protocol of its service. */
export function writeAnswer(service: Service, operation: string, fields: Record<string, unknown>, requestId: string): HttpAnswer {
  if (speaksJson(service)) return jsonAnswer(200, Object.keys(fields).length > 0 ? JSON.stringify(fields) : emptyBody(service), requestId);
  if (service === 's3')
    return {
      status: 200,
      headers: { 'x-amz-request-id': requestId, ...textHeaders(fields) },
      body: typeof fields['body'] === 'string' ? fields['body'] : '',
    };
  const result = Object.keys(fields).length > 0 ? `<${operation}Result>${xmlOf(fields)}</${operation}Result>` : '';
  const body = `<${operation}Response xmlns="${NAMESPACES[service]}">${result}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>\n`;
  return { status: 200, headers: { 'Content-Type': 'text/xml', 'x-amzn-RequestId': requestId }, body };
}

/** Writes a refusal in the protocol of the service. */
export function writeRefusal(service: Service, refusal: Refusal, requestId: string): HttpAnswer {
  const { status, code, message, spelling } = refusal;
  if (speaksJson(service))
    return jsonAnswer(status, JSON.stringify({ __type: code, ...(message === null ? {} : { [spelling]: message }) }), requestId);
  const said = message === null ? '' : `<Message>${escapeXml(message)}</Message>`;
  if (service === 's3') {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code>${said}<RequestId>${requestId}</RequestId></Error>`;
    return { status, headers: { 'Content-Type': 'application/xml', 'x-amz-request-id': requestId }, body };
  }
  const type = status >= 500 ? 'Receiver' : 'Sender';
  const inner = message === null ? '' : `\n    <Message>${escapeXml(message)}</Message>`;
  const body = `<ErrorResponse xmlns="${NAMESPACES[service]}">\n  <Error>\n    <Type>${type}</Type>\n    <Code>${code}</Code>${inner}\n  </Error>\n  <RequestId>${requestId}</RequestId>\n</ErrorResponse>\n`;
  return { status, headers: { 'Content-Type': 'text/xml', 'x-amzn-RequestId': requestId }, body };
}

/** The answer of AWS's front end to a request in which it finds no JSON operation: XML, HTTP 403. */
export function writeFrontEndRefusal(code: string, message: string, requestId: string): HttpAnswer {
  return {
    status: 403,
    headers: { 'x-amzn-RequestId': requestId },
    body: `<${code}>\n  <Message>${escapeXml(message)}</Message>\n</${code}>\n`,
  };
}

const TARGETS: Record<string, Service> = { Kinesis_20131202: 'kinesis', Firehose_20150804: 'firehose', TrentService: 'kms' };

const VERSIONS: Record<string, Service> = { '2011-06-15': 'sts', '2010-05-08': 'iam' };

function jsonOf(body: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body.toString() || '{}');
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function formOf(request: SignedRequest): Record<string, string> {
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  return {
    ...Object.fromEntries(new URLSearchParams(request.query)),
    ...(isForm ? Object.fromEntries(new URLSearchParams(request.body.toString())) : {}),
  };
}

function bucketOperation(request: SignedRequest): string {
  const [subresource = ''] = request.query.split(/[=&]/);
  return `${request.method}${subresource === '' ? '' : ` ${subresource}`}`;
}

const NAMESPACES: Record<'sts' | 'iam', string> & Partial<Record<Service, string>> = {
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
};

function jsonAnswer(status: number, body: string, requestId: string): HttpAnswer {
  return { status, headers: { 'Content-Type': 'application/x-amz-json-1.1', 'x-amzn-RequestId': requestId }, body };
}

/** Kinesis answers nothing at all where others answer an empty object. */
function emptyBody(service: Service): string {
  return service === 'kinesis' ? '' : '{}';
}

function textHeaders(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[0] !== 'body' && typeof entry[1] === 'string'),
  );
}

/** Writes a value as XML elements: arrays become `member` elements, null and undefined nothing. */
function xmlOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => `<member>${xmlOf(item)}</member>`).join('');
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .map(([name, inner]) => `<${name}>${xmlOf(inner)}</${name}>`)
      .join('');
  }
  return escapeXml(String(value));
}

/** Escapes text for XML the way AWS does, apostrophes included. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => XML_ENTITIES[character] ?? character);
}

const XML_ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
