import { readOptions, say } from '@/bin/verbs/read-options';
import type { Result } from '@/lib/domain/result';
import { createService, revokeService, rotateService } from '@/lib/server/deliveries/change-service';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { operator, runAsOperator } from '@/lib/server/platform/start/run-as-operator';
import { deliveryServiceName } from '@/lib/wire/delivery-inputs';
import { parseInput } from '@/lib/wire/parse-input';

export const help = `Usage: npm run -s portal -- delivery-service create|rotate|revoke NAME [--json]
       npm run -s portal -- delivery-service list [--json]

A delivery service of Microshare's sends records to customers' streams. Its token lets it ask which roles it may use and report what it
delivered (docs/openapi.yaml), and nothing else. create and rotate print the token once; the portal keeps only its HMAC. After rotate the
token before is taken for 24 hours. revoke ends both at once. NAME is of lower-case letters, digits and "-".`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { json: { type: 'boolean', default: false } }, help);
  if (options === null) return 2;
  const [verb, named, ...more] = options.positionals;
  const { json } = options.values;
  if (verb === 'list' && named === undefined) return list(json);
  const name = parseInput(deliveryServiceName, named);
  if (!name.ok || more.length > 0) return say(2, help);
  switch (verb) {
    case 'create':
      return answer(json, await change((tx) => createService(tx, operator, name.value)), ({ token }) => token);
    case 'rotate':
      return answer(json, await change((tx) => rotateService(tx, operator, name.value, new Date())), ({ token }) => token);
    case 'revoke':
      return answer(json, await change((tx) => revokeService(tx, operator, name.value, new Date())), () => 'Revoked.');
    default:
      return say(2, help);
  }
}

function change<Value, Fault>(work: (tx: Tx) => Promise<Result<Value, Fault>>): Promise<Result<Value, Fault>> {
  return runAsOperator(() => inTransaction(work));
}

function answer<Value>(json: boolean, result: Result<Value, { kind: keyof typeof refusals }>, lineOf: (value: Value) => string): number {
  if (!result.ok) return say(1, refusals[result.fault.kind]);
  process.stdout.write(`${json ? JSON.stringify(result.value ?? { done: true }) : lineOf(result.value)}\n`);
  return 0;
}

const refusals = {
  'name-taken': 'A delivery service of this name exists. Give it a new token with rotate.',
  'no-such-service': 'There is no delivery service of this name.',
};

async function list(json: boolean): Promise<number> {
  const select = { name: true, createdAt: true, lastSeenAt: true, revokedAt: true };
  const services = await runAsOperator(() => db().deliveryService.findMany({ select, orderBy: { name: 'asc' } }));
  const lines = services.map(
    ({ name, lastSeenAt, revokedAt }) =>
      `${name.padEnd(40)}  ${revokedAt === null ? `last seen ${lastSeenAt?.toISOString() ?? 'never'}` : `revoked ${revokedAt.toISOString()}`}`,
  );
  process.stdout.write(`${json ? JSON.stringify({ services }) : lines.join('\n') || 'There is no delivery service.'}\n`);
  return 0;
}
