import type { Call } from '../call';
import { isObject } from '../policy/policy-document';

/** The tags of the input: a map of text to text. */
export function tagsOf(call: Call): Record<string, string> {
  const tags = call.input['Tags'];
  return isObject(tags)
    ? Object.fromEntries(Object.entries(tags).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};
}
