import type { Partition } from '../partitions';
import { parsePolicy } from '../policy/policy-document';
import { type Refusal, refuse } from '../refusal';
import { owned, type World } from '../world';

/** Null when IAM takes the trust policy: it reads well, and every principal that it names exists. */
export function checkTrust(world: World, text: string, partition: Partition): Refusal | null {
  const parsed = parsePolicy(text, 'trust');
  if (typeof parsed === 'string') return refuse('MalformedPolicyDocument', parsed);
  const names = parsed.statements.flatMap((statement) => statement.principals?.aws ?? []);
  const stranger = names.find((name) => !principalExists(world, name, partition));
  return stranger === undefined ? null : refuse('MalformedPolicyDocument', `Invalid principal in policy: "AWS":"${stranger}"`);
}

/** An account that this AWS has never heard of is taken to exist, as nobody can list all accounts; its users and roles are not. */
function principalExists(world: World, name: string, partition: Partition): boolean {
  if (/^\d{12}$/.test(name)) return true;
  const [, named, service, accountId = '', kind, path = ''] =
    /^arn:([a-z-]+):(iam|sts)::(\d{12}):(root|user|role|assumed-role)(?:\/(.+))?$/.exec(name) ?? [];
  if (named !== partition) return false;
  if (service === 'sts') return kind === 'assumed-role';
  if (kind === 'root') return path === '';
  const account = owned(world.accounts, accountId);
  const holders = kind === 'user' ? account?.users : kind === 'role' ? account?.roles : undefined;
  return Object.values(holders ?? {}).some(({ arn }) => arn === name);
}
