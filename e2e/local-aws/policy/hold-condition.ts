import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { type Context, fillVariables, matchArn, matchPattern } from './match-pattern';
import type { Condition } from './policy-document';

/** Whether one condition holds. An operator that does not exist holds never. */
export function holdCondition(condition: Condition, context: Context, variables: boolean): boolean {
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

type Match = (wanted: string, value: string) => boolean;

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
