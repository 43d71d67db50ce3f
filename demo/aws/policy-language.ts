import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { isObject } from './call';

export type Matcher = { not: boolean; patterns: string[] };

type Condition = { operator: string; key: string; values: string[] };

export type Principals = { not: boolean; anyone: boolean; aws: string[]; services: string[] };

export type Statement = {
  effect: 'Allow' | 'Deny';
  actions: Matcher;
  resources: Matcher | null;
  principals: Principals | null;
  conditions: Condition[];
};

/** `variables` says whether the version gives `${…}` a meaning. */
export type PolicyDocument = { statements: Statement[]; variables: boolean };

/** Where a document is put decides what it must name: an identity policy resources, a trust policy principals, a resource policy both. */
export type PolicyPlace = 'identity' | 'trust' | 'resource';

type Match = (wanted: string, value: string) => boolean;

/** The values that conditions and policy variables read, by lower-case key; a key with no value is absent. */
export type Context = Record<string, readonly string[]>;

/** Parses a policy document; a string says, in AWS's words, what is wrong with it. */
export function parsePolicy(text: string, place: PolicyPlace): PolicyDocument | string {
  const json = parseJson(text);
  if (!isObject(json)) return 'This policy contains invalid Json';
  const { Version: version, Statement: statements, Id: _id, ...others } = json;
  if (Object.keys(others).length > 0 || statements === undefined) return 'Syntax errors in policy.';
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') return 'Syntax errors in policy.';
  const parsed: Statement[] = [];
  for (const each of Array.isArray(statements) ? statements : [statements]) {
    const statement = parseStatement(each, place);
    if (typeof statement === 'string') return statement;
    parsed.push(statement);
  }
  return parsed.length === 0 ? 'Syntax errors in policy.' : { statements: parsed, variables: version === '2012-10-17' };
}

/** Whether one condition holds. An operator that does not exist holds never. */
export function conditionHolds(condition: Condition, context: Context, variables: boolean): boolean {
  const [, quantifier = '', name = '', ifExists = ''] = /^(ForAllValues:|ForAnyValue:)?(.+?)(IfExists)?$/i.exec(condition.operator) ?? [];
  const actual = Object.hasOwn(context, condition.key) ? (context[condition.key] ?? []) : [];
  const filled = variables ? context : {};
  if (name.toLowerCase() === 'null') return condition.values.some((value) => (value === 'true') === (actual.length === 0));
  const operator = operatorOf(name, filled);
  if (!operator) return false;
  if (actual.length === 0) {
    // A negated operator holds for a key that is absent, and so does ForAllValues.
    return ifExists !== '' || quantifier.toLowerCase() === 'forallvalues:' || (operator.negated && quantifier === '');
  }
  const holds = (value: string): boolean => condition.values.some((wanted) => operator.match(wanted, value)) !== operator.negated;
  return quantifier.toLowerCase() === 'foranyvalue:' ? actual.some(holds) : actual.every(holds);
}

/** Whether the text fits the pattern, in which `*` is any text, `?` one character, and `${key}` a value of the context. */
export function matchPattern(pattern: string, text: string, context: Context, options: { ignoreCase?: boolean } = {}): boolean {
  const source = regexOf(pattern, context);
  return source !== null && new RegExp(`^${source}$`, options.ignoreCase ? 'isu' : 'su').test(text);
}

/** Whether an ARN fits a pattern, each of the six parts by itself; a short pattern is filled up with `*`. */
export function matchArn(pattern: string, arn: string, context: Context): boolean {
  if (pattern === '*') return true;
  const patterns = arnParts(pattern);
  while (patterns.length < 6) patterns.push('*');
  const parts = arnParts(arn);
  return parts.length === 6 && patterns.every((part, index) => matchPattern(part, parts[index] ?? '', context));
}

const STATEMENT_FIELDS = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Condition'];

function parseStatement(value: unknown, place: PolicyPlace): Statement | string {
  if (!isObject(value) || Object.keys(value).some((name) => !STATEMENT_FIELDS.includes(name))) return 'Syntax errors in policy.';
  const effect = value['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') return 'Syntax errors in policy.';
  const actions = matcherOf(value['Action'], value['NotAction']);
  if (actions === 'wrong') return 'Syntax errors in policy.';
  if (!actions) return 'Policy statement must contain actions.';
  const resources = matcherOf(value['Resource'], value['NotResource']);
  if (resources === 'wrong') return 'Syntax errors in policy.';
  const principals = principalsOf(value['Principal'], value['NotPrincipal']);
  if (principals === 'wrong') return 'Syntax errors in policy.';
  const conditions = conditionsOf(value['Condition']);
  if (!conditions) return 'Syntax errors in policy.';
  const wrong = misplaced(place, actions, resources, principals);
  return wrong ?? { effect, actions, resources, principals, conditions };
}

function misplaced(place: PolicyPlace, actions: Matcher, resources: Matcher | null, principals: Principals | null): string | null {
  if (place === 'identity' && principals) return 'Policy document should not specify a principal.';
  if (place !== 'identity' && !principals) return 'Missing required field Principal';
  if (place === 'trust' && resources) return 'Has prohibited field Resource';
  if (place === 'trust' && !actions.patterns.every((action) => /^(sts:|\*$)/i.test(action)))
    return 'AssumeRole policy may only specify STS AssumeRole actions.';
  if (place !== 'trust' && !resources) return 'Policy statement must contain resources.';
  const bare = resources?.patterns.find((pattern) => pattern !== '*' && !pattern.startsWith('arn:'));
  return bare === undefined ? null : `Resource ${bare} must be in ARN format or "*".`;
}

function matcherOf(plain: unknown, negated: unknown): Matcher | null | 'wrong' {
  if (plain !== undefined && negated !== undefined) return 'wrong';
  const value = plain ?? negated;
  if (value === undefined) return null;
  const patterns = textsOf(value);
  return patterns && patterns.length > 0 ? { not: plain === undefined, patterns } : 'wrong';
}

function principalsOf(plain: unknown, negated: unknown): Principals | null | 'wrong' {
  if (plain !== undefined && negated !== undefined) return 'wrong';
  const value = plain ?? negated;
  if (value === undefined) return null;
  const not = plain === undefined;
  if (value === '*') return { not, anyone: true, aws: [], services: [] };
  if (!isObject(value) || Object.keys(value).some((kind) => !['AWS', 'Service', 'Federated', 'CanonicalUser'].includes(kind)))
    return 'wrong';
  const aws = textsOf(value['AWS'] ?? []);
  const services = textsOf(value['Service'] ?? []);
  if (!aws || !services) return 'wrong';
  return { not, anyone: aws.includes('*'), aws: aws.filter((name) => name !== '*'), services };
}

function conditionsOf(value: unknown): Condition[] | null {
  if (value === undefined) return [];
  if (!isObject(value)) return null;
  const conditions: Condition[] = [];
  for (const [operator, keys] of Object.entries(value)) {
    if (!isObject(keys)) return null;
    for (const [key, raw] of Object.entries(keys)) {
      const values = (Array.isArray(raw) ? raw : [raw]).map((each) =>
        ['string', 'boolean', 'number'].includes(typeof each) ? String(each) : null,
      );
      if (values.includes(null)) return null;
      conditions.push({ operator, key: key.toLowerCase(), values: values.filter((each) => each !== null) });
    }
  }
  return conditions;
}

function textsOf(value: unknown): string[] | null {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.every((each): each is string => typeof each === 'string') ? list : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function operatorOf(name: string, context: Context): { match: Match; negated: boolean } | null {
  const lower = name.toLowerCase();
  const negated = lower.includes('not');
  const match = matchOf(lower.replace('not', ''), context);
  return match && { match, negated };
}

function matchOf(operator: string, context: Context): Match | null {
  switch (operator) {
    case 'stringequals':
      return (wanted, value) => fillVariables(wanted, context) === value;
    case 'stringequalsignorecase':
      return (wanted, value) => fillVariables(wanted, context)?.toLowerCase() === value.toLowerCase();
    case 'stringlike':
      return (wanted, value) => matchPattern(wanted, value, context);
    case 'arnequals':
    case 'arnlike':
      return (wanted, value) => matchArn(wanted, value, context);
    case 'bool':
      return (wanted, value) => wanted.toLowerCase() === value.toLowerCase();
    case 'ipaddress':
      return inRange;
    default:
      return orderOf(operator);
  }
}

function orderOf(operator: string): Match | null {
  const [, kind = '', order = ''] = /^(numeric|date)(equals|lessthan|lessthanequals|greaterthan|greaterthanequals)$/.exec(operator) ?? [];
  const compare = ORDERS[order];
  if (!compare) return null;
  const read = kind === 'date' ? (text: string) => (/^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text)) : Number;
  return (wanted, value) => compare(read(value), read(wanted));
}

const ORDERS: Record<string, (value: number, wanted: number) => boolean> = {
  equals: (value, wanted) => value === wanted,
  lessthan: (value, wanted) => value < wanted,
  lessthanequals: (value, wanted) => value <= wanted,
  greaterthan: (value, wanted) => value > wanted,
  greaterthanequals: (value, wanted) => value >= wanted,
};

function inRange(range: string, address: string): boolean {
  const [net = '', bits] = range.split('/');
  const family = isIPv4(net) ? 'ipv4' : isIPv6(net) ? 'ipv6' : null;
  const own = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : null;
  const width = Number(bits ?? (family === 'ipv4' ? 32 : 128));
  if (!family || !own || !(width >= 0 && width <= (family === 'ipv4' ? 32 : 128))) return false;
  const list = new BlockList();
  list.addSubnet(net, width, family);
  return list.check(address, own);
}

/** The text with its `${key}` variables filled in; null when one has no value. */
function fillVariables(text: string, context: Context): string | null {
  let missing = false;
  const filled = text.replace(VARIABLE, (_, key: string) => {
    const value = variableOf(key, context);
    missing ||= value === null;
    return value ?? '';
  });
  return missing ? null : filled;
}

const VARIABLE = /\$\{([^}]*)\}/g;

function regexOf(pattern: string, context: Context): string | null {
  let source = '';
  for (const piece of pattern.split(/(\$\{[^}]*\}|[*?])/)) {
    if (piece === '*') source += '.*';
    else if (piece === '?') source += '.';
    else if (piece.startsWith('${') && piece.endsWith('}')) {
      const value = variableOf(piece.slice(2, -1), context);
      if (value === null) return null;
      source += literal(value);
    } else source += literal(piece);
  }
  return source;
}

/** `${*}`, `${?}` and `${$}` stand for the character itself; `${key, 'fallback'}` has a default. */
function variableOf(key: string, context: Context): string | null {
  if (key === '*' || key === '?' || key === '$') return key;
  const [, name = '', fallback] = /^\s*([^,]*?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(key) ?? [];
  const values = Object.hasOwn(context, name.toLowerCase()) ? context[name.toLowerCase()] : undefined;
  return (values?.length === 1 ? values[0] : undefined) ?? fallback ?? null;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The resource part may hold colons of its own. A variable may hold them too, so it never splits. */
function arnParts(arn: string): string[] {
  const parts: string[] = [];
  let rest = arn;
  while (parts.length < 5) {
    const at = /^(?:\$\{[^}]*\}|[^:])*?(?=:)/.exec(rest);
    if (!at) break;
    parts.push(at[0]);
    rest = rest.slice(at[0].length + 1);
  }
  return [...parts, rest];
}
