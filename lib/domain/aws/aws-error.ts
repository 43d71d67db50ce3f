import { answerForm } from '@/lib/domain/aws/answer-form';
import { withoutSignature } from '@/lib/domain/aws/without-signature';

/** AWS's own words about a refusal. All are null where the answer held none. */
export type AwsError = { code: string | null; message: string | null; requestId: string | null };

/**
 * Reads the error out of a raw answer. STS answers XML; Kinesis answers JSON with `message`, `Message` or neither, in some cases
 * XML of another shape, and hides failures of single records inside a 200. A page of somebody else or a cut body holds no words of AWS's.
 * `headers` in lower case. Never throws.
 */
export function readAwsError(
  service: 'sts' | 'kinesis',
  httpStatus: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): AwsError {
  const found = answerForm(body) === 'aws' ? wordsIn(body, httpStatus) : { code: null, message: null, requestId: null };
  const header = headers['x-amzn-errortype'] ?? null;
  return {
    code: plainCode(found.code ?? header),
    message: found.message === null ? null : withoutSignature(found.message),
    requestId: headers['x-amzn-requestid'] ?? headers['x-amz-request-id'] ?? (service === 'sts' ? found.requestId : null),
  };
}

/** An error code without the namespace before it and the URL that follows in some headers. */
export function plainCode(code: string | null): string | null {
  const plain = /^(?:[^#:]*#)?([A-Za-z][A-Za-z0-9_.]{0,80})/.exec(code ?? '')?.[1];
  return plain ?? null;
}

function wordsIn(body: string, httpStatus: number): AwsError {
  const text = body.replace(/^\uFEFF/, '').trimStart();
  return text.startsWith('<') ? inXml(text) : inJson(text, httpStatus);
}

function inXml(body: string): AwsError {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([A-Za-z]+)/.exec(body)?.[1] ?? '';
  const message = elementOf(body, 'Message') ?? elementOf(body, 'message');
  const requestId = elementOf(body, 'RequestId') ?? elementOf(body, 'RequestID');
  // Kinesis names the root element after the code; STS has a Code element.
  const code =
    elementOf(body, 'Code') ?? (/(Exception|Error|Failure|Token)$/.test(root) && (message !== null || /\/>\s*$/.test(body)) ? root : null);
  return { code, message, requestId };
}

function elementOf(xml: string, name: string): string | null {
  const inner = new RegExp(`<${name}>([^<]{0,8192})</${name}>`).exec(xml)?.[1];
  return inner === undefined
    ? null
    : inner.replace(/&(lt|gt|quot|apos|amp|#\d{1,6}|#x[0-9a-f]{1,5});/gi, (_, entity: string) => character(entity)).trim();
}

function character(entity: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return named[entity.toLowerCase()] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '');
}

function inJson(body: string, httpStatus: number): AwsError {
  const answer = parseObject(body);
  const record = httpStatus === 200 && Array.isArray(answer['Records']) ? answer['Records'].find(hasErrorCode) : undefined;
  if (record !== undefined) return { code: textIn(record, 'ErrorCode'), message: textIn(record, 'ErrorMessage'), requestId: null };
  const code = textIn(answer, '__type') ?? textIn(answer, 'code') ?? textIn(answer, 'Code');
  return { code, message: textIn(answer, 'message') ?? textIn(answer, 'Message') ?? textIn(answer, 'errorMessage'), requestId: null };
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function hasErrorCode(value: unknown): value is Record<string, unknown> {
  return isObject(value) && typeof value['ErrorCode'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: Record<string, unknown>, name: string): string | null {
  const text = value[name];
  return typeof text === 'string' && text !== '' ? text : null;
}
