import type { FaultCase } from './fault-case';
import { allBut, allowing } from './policies';
import type { TestFixture } from './test-fixture';

type Case = FaultCase<TestFixture>;

const withPolicy: Pick<Case, 'copies' | 'mends'> = {
  copies: 'policy',
  mends: ({ aws, holder }, policy) => aws.setPolicies({ ...holder, policies: [policy] }),
};
const encryptedAgain: Case['mends'] = ({ aws, account }) => aws.setStream({ arn: account.streamArn, key: 'aws-managed' });

/** What a user and a role meet alike, up to the dry runs. */
export const policyCases: readonly Case[] = [
  {
    name: 'no policy is attached',
    variant: 'policy-missing',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: ({ aws, holder }) => aws.setPolicies({ ...holder, policies: [] }),
    ...withPolicy,
  },
  {
    name: 'the policy names another region',
    variant: 'policy-missing',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: ({ aws, holder, permission, account }) =>
      aws.setPolicies({ ...holder, policies: [permission.replaceAll(account.region, 'eu-central-1')] }),
    ...withPolicy,
  },
  {
    name: 'the policy is the one of the old document, with its author’s account',
    variant: 'policy-missing',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: ({ aws, holder, permission, account }) =>
      aws.setPolicies({ ...holder, policies: [permission.replaceAll(account.accountId, '373439459043')] }),
    ...withPolicy,
  },
  {
    name: 'the policy has PutRecord without PutRecords',
    variant: 'policy-missing-put-records',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: ({ aws, holder, account }) => aws.setPolicies({ ...holder, policies: [allowing('kinesis:PutRecord', account.streamArn)] }),
    ...withPolicy,
  },
  {
    name: 'a policy denies writing',
    variant: 'policy-denies',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: ({ aws, holder }) => aws.setPolicies({ ...holder, policies: [allBut('kinesis:Put*')] }),
    ...withPolicy,
  },
  {
    name: 'the permissions boundary leaves writing out',
    variant: 'boundary-denies',
    check: 'may-write',
    shows: ['policy', 'cli'],
    breaks: ({ aws, holder }) => aws.setBoundary({ ...holder, policy: allowing('s3:*', '*') }),
    copies: 'policy',
    mends: ({ aws, holder }, policy) => aws.setBoundary({ ...holder, policy }),
  },
  {
    name: 'the organisation allows no Kinesis',
    variant: 'organisation-denies',
    check: 'may-write',
    shows: ['exceptWriter', 'cli'],
    breaks: ({ aws, account: { accountId } }) => aws.setAccount({ accountId, serviceControlPolicies: [allBut('kinesis:*')] }),
    copies: 'exceptWriter',
    mends: ({ aws, account: { accountId } }, statement) =>
      aws.setAccount({ accountId, serviceControlPolicies: [allowing('*', '*'), `{"Version":"2012-10-17","Statement":[${statement}]}`] }),
  },
  {
    name: 'the stream’s own policy denies writing',
    variant: 'policy-denies-on-stream',
    check: 'may-write',
    shows: ['cli'],
    breaks: ({ aws, account: { streamArn } }) =>
      aws.setStream({
        arn: streamArn,
        resourcePolicy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', Principal: '*', Action: 'kinesis:PutRecord', Resource: streamArn }],
        },
      }),
    mends: ({ aws, account: { streamArn } }) => aws.setStream({ arn: streamArn, resourcePolicy: null }),
  },
];

/** What lies with the stream and its key. */
export const streamCases: readonly Case[] = [
  {
    name: 'there is no such stream',
    variant: 'stream-not-found',
    check: 'may-write',
    shows: ['cli'],
    breaks: ({ aws, account: { streamArn } }) => aws.removeStream(streamArn),
    mends: ({ aws, account: { streamArn } }) => aws.addStream({ arn: streamArn, key: 'aws-managed' }),
  },
  {
    name: 'the stream is still being created',
    variant: 'stream-not-found',
    check: 'may-write',
    shows: ['cli'],
    breaks: ({ aws, account: { streamArn } }) => aws.setStream({ arn: streamArn, status: 'CREATING' }),
    mends: ({ aws, account: { streamArn } }) => aws.setStream({ arn: streamArn, status: 'ACTIVE' }),
  },
  {
    name: 'the stream is encrypted with a key that the writer may not use',
    variant: 'kms-denied',
    check: 'wrote',
    shows: ['policy', 'keyPolicy', 'cli'],
    breaks: ({ aws, account: { streamArn } }) => aws.setStream({ arn: streamArn, key: 'own' }),
    ...withPolicy,
  },
  {
    name: 'the stream’s key is disabled',
    variant: 'kms-key-disabled',
    check: 'wrote',
    shows: ['cli'],
    breaks: ({ aws, account: { streamArn } }) => aws.setStream({ arn: streamArn, key: 'own-disabled' }),
    mends: encryptedAgain,
  },
  {
    name: 'the stream’s key waits for its deletion',
    variant: 'kms-key-unusable',
    check: 'wrote',
    shows: ['cli'],
    breaks: ({ aws, account: { streamArn } }) => aws.setStream({ arn: streamArn, key: 'own-pending-deletion' }),
    mends: encryptedAgain,
  },
  {
    name: 'the stream’s key was deleted',
    variant: 'kms-key-not-found',
    check: 'wrote',
    shows: ['cli'],
    breaks: ({ aws, account: { streamArn } }) => aws.setStream({ arn: streamArn, key: 'own-not-found' }),
    mends: encryptedAgain,
  },
  {
    name: 'the account is not signed up for KMS',
    variant: 'kms-not-subscribed',
    check: 'wrote',
    breaks: ({ aws, account: { streamArn } }) => aws.setStream({ arn: streamArn, key: 'not-subscribed' }),
    mends: encryptedAgain,
  },
];

/** What passes by itself: each strikes as often as the connection test tries. */
export const passingCases: readonly Case[] = [
  {
    name: 'AWS asks to slow down',
    variant: 'throttled',
    check: 'may-write',
    outcome: 'inconclusive',
    breaks: ({ aws, account: { accountId } }) => aws.fault({ kind: 'throttle', service: 'kinesis', accountId, times: 3 }),
  },
  {
    name: 'AWS itself fails',
    variant: 'aws-unavailable',
    check: 'may-write',
    outcome: 'inconclusive',
    breaks: ({ aws, account: { accountId } }) => aws.fault({ kind: 'server-error', status: 500, service: 'kinesis', accountId, times: 3 }),
  },
  {
    name: 'connections to AWS break off',
    variant: 'unreachable',
    check: 'identity',
    outcome: 'inconclusive',
    breaks: ({ aws, account: { accountId } }) => aws.fault({ kind: 'drop', service: 'sts', accountId, times: 3 }),
  },
];
