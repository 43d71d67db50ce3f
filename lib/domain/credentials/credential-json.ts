import { type FoundKey, fieldOf, normalName } from '@/lib/domain/credentials/credential-fields';
import { type FileFault, fileFault } from '@/lib/domain/credentials/file-refusal';
import { err, ok, type Result } from '@/lib/domain/result';

/** The keys of JSON as `aws iam create-access-key` prints it, alone, in a list or one level deeper. */
export function keysInJson(text: string): Result<FoundKey[], FileFault> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const found = objectsIn(parsed.value, depthMax).map(fieldsIn).filter(holdsKey);
  if (found.length === 0) return err(fileFault('not-recognised'));
  return ok(found.map((fields, index) => ({ row: index + 1, fields })));
}

const depthMax = 4;

function parseJson(text: string): Result<unknown, FileFault> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    // The parser's own message repeats the text around the fault, so it goes no further.
    return err(fileFault('json-damaged'));
  }
}

function objectsIn(value: unknown, depth: number): object[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  const inner = Object.values(value).flatMap((item) => objectsIn(item, depth - 1));
  return Array.isArray(value) ? inner : [value, ...inner];
}

function fieldsIn(value: object): FoundKey['fields'] {
  const fields: FoundKey['fields'] = {};
  for (const [name, content] of Object.entries(value)) {
    const field = fieldOf(normalName(name));
    if (field !== null && typeof content === 'string') fields[field] = content.trim();
  }
  return fields;
}

function holdsKey(fields: FoundKey['fields']): boolean {
  return fields.accessKeyId !== undefined || fields.secret !== undefined || fields.rootSecret !== undefined;
}
