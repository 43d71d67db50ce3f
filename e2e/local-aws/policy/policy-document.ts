export type Matcher = { not: boolean; patterns: string[] };
export type Condition = { operator: string; key: string; values: string[] };
export type Principals = { not: boolean; anyone: boolean; aws: string[]; services: string[] };
export type Statement = {
  effect: 'Allow' | 'Deny';
  actions: Matcher;
  resources: Matcher | null;
  principals: Principals | null;
  conditions: Condition[];
};
/** `variables` tells whether the version gives `${…}` a meaning. */
export type PolicyDocument = { statements: Statement[]; variables: boolean };
/** Where a document is put decides what it must name: an identity policy resources, a trust policy principals, a resource policy both. */
export type PolicyPlace = 'identity' | 'trust' | 'resource';

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

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
