/** One field that breaks its constraint; `must` completes the sentence "Member must …". */
export type Violation = { field: string; value: unknown; must: string };
/** What a field must be. Lengths are those of the text, limits those of the number. */
export type Constraint = {
  required?: boolean;
  shortest?: number;
  longest?: number;
  pattern?: string;
  least?: number;
  most?: number;
  oneOf?: readonly string[];
};

/** The constraints that the value breaks. A field that is absent breaks only `required`. */
export function violationsOf(field: string, value: unknown, constraint: Constraint): Violation[] {
  if (value === undefined || value === null) return constraint.required ? [{ field, value: null, must: 'not be null' }] : [];
  const musts = typeof value === 'number' ? numberMusts(value, constraint) : typeof value === 'string' ? textMusts(value, constraint) : [];
  return musts.map((must) => ({ field, value, must }));
}

/** AWS's sentence for a list of violations. */
export function wordViolations(violations: readonly Violation[]): string {
  const sentences = violations.map(({ field, value, must }) => {
    const shown = value === null ? 'null' : `'${String(value)}'`;
    return `Value ${shown} at '${field}' failed to satisfy constraint: Member must ${must}`;
  });
  return `${violations.length} validation error${violations.length === 1 ? '' : 's'} detected: ${sentences.join('; ')}`;
}

function textMusts(value: string, { shortest, longest, pattern, oneOf }: Constraint): string[] {
  const musts: string[] = [];
  if (shortest !== undefined && value.length < shortest) musts.push(`have length greater than or equal to ${shortest}`);
  if (longest !== undefined && value.length > longest) musts.push(`have length less than or equal to ${longest}`);
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(value)) musts.push(`satisfy regular expression pattern: ${pattern}`);
  if (oneOf && !oneOf.includes(value)) musts.push(`satisfy enum value set: [${oneOf.join(', ')}]`);
  return musts;
}

function numberMusts(value: number, { least, most }: Constraint): string[] {
  const musts: string[] = [];
  if (least !== undefined && value < least) musts.push(`have value greater than or equal to ${least}`);
  if (most !== undefined && value > most) musts.push(`have value less than or equal to ${most}`);
  return musts;
}
