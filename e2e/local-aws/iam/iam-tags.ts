import { type Call, textOf } from '../call';
import type { Tags } from '../world';

/** The tags of the input, in the query protocol's numbered form. */
export function iamTagsOf(call: Call): Tags {
  const tags: Tags = {};
  for (let index = 1; ; index += 1) {
    const key = textOf(call, `Tags.member.${index}.Key`);
    if (key === null) return tags;
    tags[key] = textOf(call, `Tags.member.${index}.Value`) ?? '';
  }
}

/** Tags as IAM answers them; nothing when there are none. */
export function describeTags(tags: Tags): { Key: string; Value: string }[] | undefined {
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return list.length > 0 ? list : undefined;
}
