import type { TrustFinding, TrustFindingKind } from '@/lib/domain/aws/trust-finding';
import { err, ok, type Result } from '@/lib/domain/result';

/** Whom the policy must let in, and with which external ID. */
export type ExpectedTrust = { principalArn: string; externalId: string };

/**
 * Judges a pasted trust policy by reading it; an empty list means that it lets in Microshare with this external ID and nobody else. Takes the
 * document, also between other text, the answer of `aws iam get-role`, or either percent-encoded. Both forms are right: the principal itself, or the root of its
 * account with a condition on aws:PrincipalArn.
 */
export function readTrustPolicy(text: string, expected: ExpectedTrust): Result<TrustFinding[], { kind: 'not-a-policy' }> {
  const statements = statementsIn(parseJson(text) ?? parseJson(percentDecoded(text)) ?? parseJson(documentIn(text)), 0);
  if (statements === null || !statements.some(namesPrincipals)) return err({ kind: 'not-a-policy' });
  const assuming = statements.filter((statement) => isAboutAssuming(statement));
  const allowing = assuming.filter((statement) => statement['Effect'] === 'Allow');
  const found = allowing.flatMap((statement) => findingsIn(statement, expected));
  const isNamed = allowing.some((statement) => letsIn(statement, expected) !== null);
  return ok([
    ...(isNamed ? [] : [finding('trust-not-named', { portalPrincipal: expected.principalArn })]),
    ...found,
    ...(assuming.some((statement) => statement['Effect'] === 'Deny') ? [finding('trust-denies')] : []),
  ]);
}

// A permission policy names none.
function namesPrincipals(statement: Statement): boolean {
  return statement['Principal'] !== undefined || statement['NotPrincipal'] !== undefined;
}

type Statement = Record<string, unknown>;
type Principals = { anyone: boolean; named: string[] };

function findingsIn(statement: Statement, expected: ExpectedTrust): TrustFinding[] {
  const { anyone, named } = principalsOf(statement);
  const how = letsIn(statement, expected);
  const others = named.filter((principal) => !isPortals(principal, expected) && !isGone(principal));
  return [
    ...(anyone ? [finding('trust-anyone')] : []),
    ...(how === 'whole-account' ? [finding('trust-whole-account', { accountId: accountIn(expected.principalArn) })] : []),
    ...others.map((principal) => finding('trust-other-principal', { principal })),
    ...named.filter(isGone).map((principal) => finding('trust-principal-gone', { principal })),
    ...(how === null ? [] : conditionFindings(statement, expected)),
  ];
}

/** How a statement lets the portal's principal in, or null where it does not. */
function letsIn(statement: Statement, expected: ExpectedTrust): 'itself' | 'whole-account' | 'anyone' | null {
  const { anyone, named } = principalsOf(statement);
  if (named.includes(expected.principalArn)) return 'itself';
  if (anyone) return 'anyone';
  if (!named.some((principal) => isPortals(principal, expected))) return null;
  const narrowed = conditionsOf(statement).some(
    ({ operator, key, values }) =>
      /^(Arn|String)(Equals|Like)$/i.test(operator) && key === 'aws:principalarn' && values.every((arn) => arn === expected.principalArn),
  );
  return narrowed ? 'itself' : 'whole-account';
}

function conditionFindings(statement: Statement, { externalId }: ExpectedTrust): TrustFinding[] {
  const conditions = conditionsOf(statement);
  const ids = conditions.filter(({ key }) => key === 'sts:externalid');
  const more = conditions.filter(({ key }) => key !== 'sts:externalid' && key !== 'aws:principalarn');
  const sure = ids.filter(({ operator }) => /^String(Equals|Like)$/i.test(operator));
  const patterned = ids.some(({ operator, values }) => /like/i.test(operator) && values.some((value) => /[*?]/.test(value)));
  const optional = sure.length === 0 && ids.length > 0 && !patterned;
  const isOther = ids.length > 0 && !patterned && ids.some(({ values }) => !values.includes(externalId));
  return [
    ...(ids.length === 0 ? [finding('trust-external-id-missing')] : []),
    ...(patterned ? [finding('trust-external-id-pattern')] : []),
    ...(optional ? [finding('trust-external-id-optional')] : []),
    ...(isOther ? [finding('trust-external-id-other', { externalId })] : []),
    ...more.map(({ name }) => finding('trust-more-conditions', { condition: name })),
  ];
}

function principalsOf(statement: Statement): Principals {
  const principal = statement['Principal'];
  // NotPrincipal with Allow lets in everybody but those it names.
  if (principal === '*' || statement['NotPrincipal'] !== undefined) return { anyone: true, named: [] };
  const named = isObject(principal) ? textsIn(principal['AWS']) : [];
  return { anyone: named.includes('*'), named: named.filter((name) => name !== '*') };
}

function isPortals(principal: string, { principalArn }: ExpectedTrust): boolean {
  if (principal === principalArn) return true;
  return principal === accountIn(principalArn) || principal === `${principalArn.split(':').slice(0, 5).join(':')}:root`;
}

// The unique id of a role or user that was deleted: AWS shows it where the ARN stood.
function isGone(principal: string): boolean {
  return /^A(?:ROA|IDA)[A-Z0-9]{12,}$/.test(principal);
}

function accountIn(arn: string): string {
  return arn.split(':')[4] ?? '';
}

type Condition = { operator: string; key: string; name: string; values: string[] };

// Keys of conditions are the same in any case; operators as well.
function conditionsOf(statement: Statement): Condition[] {
  const block = statement['Condition'];
  if (!isObject(block)) return [];
  return Object.entries(block).flatMap(([operator, keys]) =>
    isObject(keys)
      ? Object.entries(keys).map(([name, value]) => ({ operator, key: name.toLowerCase(), name, values: textsIn(value) }))
      : [],
  );
}

function isAboutAssuming(statement: Statement): boolean {
  if (statement['NotAction'] !== undefined) return !textsIn(statement['NotAction']).some(coversAssumeRole);
  return textsIn(statement['Action']).some(coversAssumeRole);
}

function coversAssumeRole(action: string): boolean {
  const pattern = action
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${pattern}$`, 'i').test('sts:AssumeRole');
}

/** The statements of the first policy document at any of a few depths. */
function statementsIn(value: unknown, depth: number): Statement[] | null {
  if (depth > 4) return null;
  if (typeof value === 'string') return statementsIn(parseJson(value) ?? parseJson(percentDecoded(value)), depth + 1);
  if (!isObject(value)) return null;
  const statement = value['Statement'];
  if (statement !== undefined) return (Array.isArray(statement) ? statement : [statement]).filter(isObject);
  for (const inner of Object.values(value)) {
    const found = statementsIn(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The part of a text that may be a policy document. */
function documentIn(text: string): string {
  const start = /\{\s*"/.exec(text)?.index ?? text.length;
  return text.slice(start, text.lastIndexOf('}') + 1);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return '';
  }
}

function textsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function finding(kind: TrustFindingKind, values: Record<string, string> = {}): TrustFinding {
  return { kind, values };
}
