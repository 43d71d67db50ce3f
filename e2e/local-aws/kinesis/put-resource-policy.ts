import { type Call, textOf } from '../call';
import { parsePolicy } from '../policy/policy-document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findStream } from './find-stream';
import { checkFields } from './kinesis-fields';

/** Puts a stream's own policy, which can admit callers of other accounts. */
export function putResourcePolicy(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, { ResourceARN: { as: 'text', required: true }, Policy: { as: 'text', required: true, longest: 20_480 } });
  if (fault) return fault;
  const stream = findStream(call, 'kinesis:PutResourcePolicy');
  if (isRefusal(stream)) return stream;
  const policy = textOf(call, 'Policy') ?? '';
  const parsed = parsePolicy(policy, 'resource');
  if (typeof parsed === 'string') return refuse('InvalidArgumentException', parsed);
  stream.resourcePolicy = policy;
  return {};
}
