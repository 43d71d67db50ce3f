import { type Call, numberOf, textOf } from '../call';
import { parsePolicy } from '../policy/policy-document';
import { type Refusal, refuse } from '../refusal';
import { violationsOf, wordViolations } from '../validation';

export type Assumption = {
  roleArn: string;
  accountId: string;
  roleName: string;
  sessionName: string;
  externalId: string | null;
  durationSeconds: number;
  policies: string[];
  policyArns: string[];
  sourceIdentity: string | null;
  tags: Record<string, string>;
};

/** Reads the parameters of AssumeRole, or refuses them before anyone is asked. */
export function parseAssumption(call: Call): Assumption | Refusal {
  const roleArn = textOf(call, 'RoleArn');
  const sessionName = textOf(call, 'RoleSessionName');
  const externalId = textOf(call, 'ExternalId');
  const policy = textOf(call, 'Policy');
  const durationSeconds = numberOf(call, 'DurationSeconds') ?? 3_600;
  const violations = [
    ...violationsOf('roleArn', roleArn, { required: true, shortest: 20, longest: 2_048 }),
    ...violationsOf('roleSessionName', sessionName, { required: true, shortest: 2, longest: 64, pattern: String.raw`[\w+=,.@-]*` }),
    ...violationsOf('externalId', externalId, { shortest: 2, longest: 1_224, pattern: String.raw`[\w+=,.@:\/-]*` }),
    ...violationsOf('durationSeconds', durationSeconds, { least: 900, most: 43_200 }),
    ...violationsOf('policy', policy, { shortest: 1, longest: 2_048 }),
  ];
  if (violations.length > 0 || roleArn === null || sessionName === null) return refuse('ValidationError', wordViolations(violations));
  const [, partition, accountId, roleName] =
    /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[\x21-\x7e]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(roleArn) ?? [];
  if (!accountId || !roleName || partition !== call.endpoint.partition) return refuse('ValidationError', `${roleArn} is invalid`);
  const tags = tagsOf(call);
  if (!tags) return refuse('InvalidParameterValue', 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
  if (policy !== null) {
    const document = parsePolicy(policy, 'identity');
    if (typeof document === 'string') return refuse('MalformedPolicyDocument', document);
  }
  const policies = policy === null ? [] : [policy];
  const sourceIdentity = textOf(call, 'SourceIdentity');
  return {
    roleArn,
    accountId,
    roleName,
    sessionName,
    externalId,
    durationSeconds,
    policies,
    policyArns: policyArnsOf(call),
    sourceIdentity,
    tags,
  };
}

function policyArnsOf(call: Call): string[] {
  const arns: string[] = [];
  for (let index = 1; ; index += 1) {
    const arn = textOf(call, `PolicyArns.member.${index}.arn`);
    if (arn === null) return arns;
    arns.push(arn);
  }
}

function tagsOf(call: Call): Record<string, string> | null {
  const tags: Record<string, string> = {};
  const seen = new Set<string>();
  for (let index = 1; ; index += 1) {
    const key = textOf(call, `Tags.member.${index}.Key`);
    if (key === null) return tags;
    if (seen.has(key.toLowerCase())) return null;
    seen.add(key.toLowerCase());
    tags[key] = textOf(call, `Tags.member.${index}.Value`) ?? '';
  }
}
