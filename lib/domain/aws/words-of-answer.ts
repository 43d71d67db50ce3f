import { type AwsError, plainCode, readAwsError } from '@/lib/domain/aws/aws-error';
import { codeInPreamble, plainSentence } from '@/lib/domain/aws/plain-sentence';

/** An answer as far as it is known; with a body, its own code and message fill what is null. `headers` in lower case. */
export type FailedAwsCall = {
  service: 'sts' | 'kinesis';
  operation: string;
  httpStatus: number | null;
  code: string | null;
  message: string | null;
  requestId?: string | null;
  headers?: Readonly<Record<string, string>>;
  body?: string;
};

/** AWS's own words, and the body that they were, or would have been, read from. */
export type AnswerWords = AwsError & { body: string };

/**
 * AWS's words in an answer, wherever they stand: in the body, in what an SDK made of it, behind a program's preamble, or as a sentence
 * without its code. What a program says of a body that it could not read is no word of AWS's.
 */
export function wordsOfAnswer(answer: FailedAwsCall): AnswerWords {
  const { service, httpStatus, headers = {} } = answer;
  const isComplaint = programsOwn.includes(answer.code ?? '') || isMarkup(answer.message ?? '');
  const body = answer.body ?? (isComplaint ? bodyInComplaint(answer.message ?? '') : '');
  const read = readAwsError(service, httpStatus ?? 0, headers, body);
  const message = (isComplaint ? null : answer.message) ?? read.message;
  const code = (isComplaint ? null : plainCode(answer.code)) ?? read.code ?? codeIn(message ?? '');
  return { code, message, requestId: answer.requestId ?? read.requestId, body };
}

// Names that the SDKs of JavaScript and Java give where they found no code of AWS's.
const programsOwn = ['Error', 'SyntaxError', 'UnknownError', 'Unknown', 'DeserializationError', 'JsonParseException', 'XMLParserError'];

function isMarkup(message: string): boolean {
  return /^\s*<(?:!|\w)/.test(message);
}

/** "Unexpected token '<', "<!DOCTYPE …" is not valid JSON" quotes the page; "Unexpected end of JSON input" is a body that was cut. */
function bodyInComplaint(message: string): string {
  if (/\bend of (?:JSON |data|input|file)/i.test(message)) return '{';
  const start = message.indexOf('<');
  return start < 0 ? '' : message.slice(start);
}

function codeIn(message: string): string | null {
  const sentence = plainSentence(message);
  return codeInPreamble(message) ?? codes.find(([start]) => start.test(sentence))?.[1] ?? null;
}

// AWS's sentences that stand for one code each, by their first words.
const codes: readonly [RegExp, string][] = [
  [/^User:? \S+ is not authorized to perform/i, 'AccessDenied'],
  [/^The security token included in the request is invalid/, 'InvalidClientTokenId'],
  [/^The security token included in the request is expired/, 'ExpiredToken'],
  [/^(?:The request signature we calculated|Signature expired|Signature not yet current)/, 'SignatureDoesNotMatch'],
  [/^Rate exceeded/, 'Throttling'],
  [/^Stream \S+ under account \d{12} not found/, 'ResourceNotFoundException'],
];
