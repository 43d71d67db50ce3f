/** The text of one of AWS's own managed policies, in any partition; null for one that is not known here. */
export function awsManagedPolicy(arn: string): string | null {
  const [, name = ''] = /^arn:[a-z-]+:iam::aws:policy\/([\w+=,.@-]+)$/.exec(arn) ?? [];
  const actions = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  return actions ? JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }) : null;
}

const ACTIONS: Record<string, string[]> = {
  AdministratorAccess: ['*'],
  AmazonKinesisFullAccess: ['kinesis:*'],
  AmazonKinesisReadOnlyAccess: ['kinesis:Get*', 'kinesis:List*', 'kinesis:Describe*'],
  IAMFullAccess: ['iam:*', 'organizations:DescribeAccount', 'organizations:DescribeOrganization', 'organizations:ListPolicies'],
  AmazonKinesisFirehoseFullAccess: ['firehose:*'],
};
