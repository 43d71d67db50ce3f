import { type Service, speaksJson } from '../endpoint';
import type { Refusal } from '../refusal';
import { escapeXml, xmlOf } from '../xml';
import type { Answer } from './answer';

/** Writes what a verb answered in the protocol of its service. */
export function writeAnswer(service: Service, operation: string, fields: Record<string, unknown>, requestId: string): Answer {
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
export function writeRefusal(service: Service, refusal: Refusal, requestId: string): Answer {
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
export function writeFrontEndRefusal(code: string, message: string, requestId: string): Answer {
  return {
    status: 403,
    headers: { 'x-amzn-RequestId': requestId },
    body: `<${code}>\n  <Message>${escapeXml(message)}</Message>\n</${code}>\n`,
  };
}

const NAMESPACES: Record<'sts' | 'iam', string> & Partial<Record<Service, string>> = {
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
};

function jsonAnswer(status: number, body: string, requestId: string): Answer {
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
