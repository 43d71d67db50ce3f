import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { parseStreamArn, type Stream } from '@/lib/domain/aws/arn';
import { diagnose, type FailedAwsCall } from '@/lib/domain/aws/diagnosis';
import { readTrustPolicy } from '@/lib/domain/aws/read-trust-policy';
import { textOfDiagnosis } from '@/messages/en/diagnosis';
import { trustPolicyTexts } from '@/messages/en/trust-policy';
import type { Explanation } from '@/messages/explanation';
import { fill } from '@/messages/fill';

export const help = `Usage: npm run -s portal -- diagnose [--json] < ANSWER

Explains an answer of AWS. ANSWER is one JSON object:
  {"service": "kinesis"|"sts", "operation": "PutRecord", "httpStatus": 400, "code": "…", "message": "…"}
or, as AWS sent it,
  {"service": …, "operation": …, "httpStatus": …, "body": "…"}
With "trustPolicy" (text), "principalArn" and "externalId" the policy is read too, and what is wrong with it is said as "trust".
httpStatus null: no answer came, and code is the network's. Optional: "headers" (in lower case), "method" ("role" or "keys"),
"stream" (the ARN that was meant), "roleArn".

  --json   one JSON object: cause, mustAct, retry, saw, means, do, and trust where a policy was given

Exit: 0 explained, 2 misused.`;

type DiagnoseInput = { answer: FailedAwsCall; method: 'role' | 'keys'; stream: Stream | null; roleArn: string | null; trust: Trust | null };
type Trust = ReturnType<typeof readTrustPolicy>;

type Explained = { cause: string; mustAct: string; retry: boolean; trust?: readonly string[] } & Explanation;

export async function run(args: string[], input: AsyncIterable<Buffer> = process.stdin): Promise<number> {
  const json = readOptions(args);
  if (json === null) return misused('The only option is --json.');
  const call = parseDiagnoseInput(await text(input));
  if (typeof call === 'string') return misused(call);
  const { answer, method, stream, roleArn, trust } = call;
  const diagnosis = diagnose(answer, { method, ...(stream === null ? {} : { stream }), ...(roleArn === null ? {} : { roleArn }) });
  const { cause, mustAct, retry } = diagnosis;
  const explained = {
    cause,
    mustAct,
    retry,
    ...textOfDiagnosis(diagnosis, { method }),
    ...(trust === null ? {} : { trust: sentencesOf(trust) }),
  };
  process.stdout.write(`${json ? JSON.stringify(explained) : textOf(explained)}\n`);
  return 0;
}

function readOptions(args: string[]): boolean | null {
  try {
    return parseArgs({ args, options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch {
    return null;
  }
}

/** The answer, or why the text is none. */
function parseDiagnoseInput(json: string): DiagnoseInput | string {
  const fields = parseObject(json);
  if (fields === null) return 'Standard input holds no JSON object.';
  const { service, operation, httpStatus = null } = fields;
  if (service !== 'sts' && service !== 'kinesis') return 'service is "sts" or "kinesis".';
  if (typeof operation !== 'string' || operation === '') return 'operation is the name of an operation.';
  if (httpStatus !== null && !Number.isInteger(httpStatus)) return 'httpStatus is a whole number, or null when no answer came.';
  const [code, message, body] = ['code', 'message', 'body'].map((name) => fields[name] ?? null);
  if (!isText(code) || !isText(message) || !isText(body)) return 'code, message and body are text or null.';
  const headers = parseHeaders(fields['headers']);
  if (headers === null) return 'headers is an object of texts.';
  const stream = typeof fields['stream'] === 'string' ? parseStreamArn(fields['stream']) : null;
  return {
    answer: { service, operation, httpStatus: httpStatus as number | null, code, message, headers, ...(body === null ? {} : { body }) },
    method: methodOf(fields['method'], operation),
    stream: stream?.ok ? stream.value : null,
    roleArn: typeof fields['roleArn'] === 'string' ? fields['roleArn'] : null,
    trust: parseTrust(fields),
  };
}

function parseTrust({ trustPolicy, principalArn, externalId }: Record<string, unknown>): Trust | null {
  if (typeof trustPolicy !== 'string' || typeof principalArn !== 'string' || typeof externalId !== 'string') return null;
  return readTrustPolicy(trustPolicy, { principalArn, externalId });
}

function sentencesOf(trust: Trust): string[] {
  if (!trust.ok) return [trustPolicyTexts.notAPolicy];
  if (trust.value.length === 0) return [trustPolicyTexts.right];
  return trust.value.map(({ kind, values }) => fill(trustPolicyTexts.findings[kind], values));
}

function parseHeaders(value: unknown): Record<string, string> | null {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || !Object.values(value).every((text) => typeof text === 'string')) return null;
  return { ...value };
}

/** Only a role is assumed; everything else is told as for keys unless the asker knows better. */
function methodOf(method: unknown, operation: string): 'role' | 'keys' {
  if (method === 'role' || method === 'keys') return method;
  return operation === 'AssumeRole' ? 'role' : 'keys';
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function textOf(explained: Explained): string {
  const head = `${explained.cause} (${explained.mustAct}${explained.retry ? ', worth trying again' : ''})`;
  return [
    head,
    explained.saw,
    explained.means,
    ...explained.do.map((step, index) => `${index + 1}. ${step}`),
    ...(explained.trust ?? []),
  ].join('\n');
}

function misused(why: string): number {
  process.stderr.write(`${why}\n\n${help}\n`);
  return 2;
}
