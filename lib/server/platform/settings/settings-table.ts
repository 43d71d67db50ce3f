import 'server-only';
import { join } from 'node:path';
import { parseRoleArn } from '@/lib/domain/aws/role-arn';
import { isLoopback } from '@/lib/server/platform/settings/hosts';
import type { Setting } from '@/lib/server/platform/settings/setting';
import * as type from '@/lib/server/platform/settings/setting-types';
import { supportKeyRules } from '@/lib/server/platform/settings/support-key-rules';
import { unsafeRules } from '@/lib/server/platform/settings/unsafe-rules';
import { rootDir } from '@/lib/server/platform/start/root-dir';

/**
 * Every setting of the portal. To add one, add an entry: `settings().<key>` has its value and type, a start checks it, a change of it is
 * audited (unless it is `secret` or `perNode`), and `npm run -s env-example` describes it in `.env.example`.
 */
export const settingsTable = {
  origin: {
    name: 'PORTAL_ORIGIN',
    group: 'server',
    what: 'The one origin that the portal answers to: scheme, host and port. https, except on localhost.',
    type: type.origin,
    default: ({ text }) => `http://localhost:${text('PORT')}`,
    example: 'https://portal.example.com',
    rules: [
      {
        says: 'must be https: browsers keep neither the session nor the passkeys otherwise.',
        breaks: (origin) => !origin.startsWith('https://') && !isLoopback(origin),
      },
    ],
  },
  port: {
    name: 'PORT',
    group: 'server',
    what: 'The port that the server listens on.',
    type: type.port,
    default: '3000',
    perNode: true,
  },
  host: {
    name: 'HOST',
    group: 'server',
    what: 'The address that the server listens on. Put a proxy in front that terminates TLS.',
    type: type.text,
    default: '127.0.0.1',
    perNode: true,
  },
  trustedProxies: {
    name: 'PORTAL_TRUSTED_PROXIES',
    group: 'server',
    what: 'Addresses or networks of the reverse proxies whose X-Forwarded-For is trusted.',
    type: type.networks,
    default: '',
    example: '127.0.0.1',
    unsafe: ['everybody-a-proxy', 'no-trusted-proxy'],
  },
  dataDir: {
    name: 'PORTAL_DATA_DIR',
    group: 'server',
    what: 'The folder of the embedded database, and of the settings of a machine without DATABASE_URL.',
    type: type.text,
    default: () => join(/* turbopackIgnore: true */ rootDir(), '.data'),
    example: '/var/lib/portal',
    perNode: true,
  },
  logLevel: {
    name: 'PORTAL_LOG_LEVEL',
    group: 'server',
    what: 'How much is logged.',
    type: type.oneOf('silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'),
    default: 'info',
    perNode: true,
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    group: 'database',
    what: 'PostgreSQL 15 or newer. Left out: an embedded PostgreSQL 18 under .data/, for one machine.',
    type: type.postgresUrl,
    secret: true,
    example: 'postgresql://portal:…@db.example.com:5432/portal?sslmode=verify-full',
    unsafe: ['plain-database'],
  },
  migrationUrl: {
    name: 'DATABASE_MIGRATION_URL',
    group: 'database',
    what: 'A stronger role that owns the tables; the portal’s own role then cannot change or delete audit rows.',
    type: type.postgresUrl,
    secret: true,
    example: 'postgresql://portal_owner:…@db.example.com:5432/portal?sslmode=verify-full',
    unsafe: ['plain-database'],
  },
  authSecret: {
    name: 'PORTAL_AUTH_SECRET',
    group: 'secrets',
    what: 'Signs sessions. At least 32 random characters, for example from: openssl rand -base64 48',
    type: type.secret(32),
    required: 'give at least 32 random characters, for example from "openssl rand -base64 48".',
    secret: true,
    unsafe: ['equal-secrets', 'weak-secret'],
  },
  hmacKey: {
    name: 'PORTAL_HMAC_KEY',
    group: 'secrets',
    what: 'Recognises the same access key id in two onboardings. At least 32 random characters of its own.',
    type: type.secret(32),
    required: 'give at least 32 random characters, for example from "openssl rand -base64 48".',
    secret: true,
    unsafe: ['equal-secrets', 'weak-secret'],
  },
  smtpUrl: {
    name: 'SMTP_URL',
    group: 'mail',
    what: 'The mail server.',
    type: type.url('smtps', 'smtp'),
    required: 'the portal cannot send mail.',
    secret: true,
    example: 'smtps://user:password@smtp.example.com',
    unsafe: ['plain-smtp'],
  },
  mailFrom: {
    name: 'MAIL_FROM',
    group: 'mail',
    what: 'The sender of mails.',
    type: type.sender,
    default: ({ text }) => `no-reply@${hostOf(text('PORTAL_ORIGIN') ?? '')}`,
    example: 'Microshare onboarding <no-reply@portal.example.com>',
  },
  supportEmail: {
    name: 'PORTAL_SUPPORT_EMAIL',
    group: 'mail',
    what: 'Where people reach support: shown on every page, in every mail, which is answered there, and in security.txt.',
    type: type.email,
    default: 'support@microshare.io',
  },
  oidcDiscoveryUrl: {
    name: 'OIDC_DISCOVERY_URL',
    group: 'staff',
    what: 'The provider’s discovery document.',
    type: type.url('https', 'http'),
    required: 'staff could not sign in.',
    example: 'https://id.example.com/.well-known/openid-configuration',
    unsafe: ['http-issuer'],
  },
  oidcClientId: {
    name: 'OIDC_CLIENT_ID',
    group: 'staff',
    what: 'The portal’s id at the provider.',
    type: type.text,
    required: 'staff could not sign in.',
  },
  oidcClientSecret: {
    name: 'OIDC_CLIENT_SECRET',
    group: 'staff',
    what: 'The portal’s secret at the provider, at least 16 characters.',
    type: type.secret(16),
    required: 'staff could not sign in.',
    secret: true,
    unsafe: ['equal-secrets', 'weak-secret'],
  },
  oidcRoleClaim: {
    name: 'OIDC_ROLE_CLAIM',
    group: 'staff',
    what: 'The claim that must hold "reviewer" or "admin".',
    type: type.text,
    default: 'portal_role',
  },
  oidcSecondFactor: {
    name: 'OIDC_SECOND_FACTOR',
    group: 'staff',
    what: 'How the provider says that it asked for a second factor: amr:<value> or acr:<value>. Left out: staff need a passkey as well.',
    type: type.secondFactor,
    example: 'amr:mfa',
  },
  supportKeysDir: {
    name: 'SUPPORT_KEYS_DIR',
    group: 'keys',
    what: 'A folder of armored public keys of the people who may open sealed messages. The build compiles them into the release.',
    type: type.text,
    required: 'name the folder of the public support keys that the portal was built with.',
    example: '/etc/portal/support-keys',
    perNode: true,
    rules: supportKeyRules,
  },
  awsPrincipal: {
    name: 'PORTAL_AWS_PRINCIPAL',
    group: 'aws',
    what: 'The portal’s identity in each AWS partition; a partition without one offers access keys only.',
    type: type.text,
    example: 'arn:aws:iam::123456789012:role/portal',
  },
  awsPrincipalCn: { name: 'PORTAL_AWS_PRINCIPAL_CN', group: 'aws', what: 'The same in AWS China.', type: type.text },
  awsPrincipalGov: { name: 'PORTAL_AWS_PRINCIPAL_GOV', group: 'aws', what: 'The same in AWS GovCloud.', type: type.text },
  awsPrincipalEusc: {
    name: 'PORTAL_AWS_PRINCIPAL_EUSC',
    group: 'aws',
    what: 'The same in the AWS European Sovereign Cloud.',
    type: type.text,
  },
  awsProfile: {
    name: 'PORTAL_AWS_PROFILE',
    group: 'aws',
    what: 'The AWS SDK’s named profile for this identity; for the aws partition the SDK’s default chain serves as well.',
    type: type.text,
  },
  awsProfileCn: { name: 'PORTAL_AWS_PROFILE_CN', group: 'aws', what: 'The same in AWS China.', type: type.text },
  awsProfileGov: { name: 'PORTAL_AWS_PROFILE_GOV', group: 'aws', what: 'The same in AWS GovCloud.', type: type.text },
  awsProfileEusc: {
    name: 'PORTAL_AWS_PROFILE_EUSC',
    group: 'aws',
    what: 'The same in the AWS European Sovereign Cloud.',
    type: type.text,
  },
  awsSelfTestRole: {
    name: 'PORTAL_AWS_SELF_TEST_ROLE',
    group: 'aws',
    what: 'A role of your own that trusts the portal. The portal assumes it before it says that a customer’s trust policy is at fault.',
    type: type.text,
    example: 'arn:aws:iam::123456789012:role/portal-self-test',
    rules: [{ says: 'must be the ARN of a role.', breaks: (arn) => !parseRoleArn(arn).ok }],
  },
  awsOtherProfile: {
    name: 'PORTAL_AWS_OTHER_PROFILE',
    group: 'aws',
    what: 'A second identity of yours, as a named profile, that may call sts:AssumeRole. No customer’s role may let it in, which the test tries.',
    type: type.text,
  },
  allowCustomAws: {
    name: 'PORTAL_ALLOW_CUSTOM_AWS',
    group: 'aws',
    what: 'Permits another AWS-compatible server in the place of AWS, which every page then says.',
    type: type.onOff,
    default: '0',
  },
  awsEndpoint: {
    name: 'AWS_ENDPOINT_URL',
    group: 'aws',
    what: 'That server, for all services. Needs PORTAL_ALLOW_CUSTOM_AWS.',
    type: type.url('https', 'http'),
    rules: [customAws()],
    unsafe: ['link-local-aws'],
  },
  awsKinesisEndpoint: {
    name: 'AWS_ENDPOINT_URL_KINESIS',
    group: 'aws',
    what: 'That server, for Kinesis alone.',
    type: type.url('https', 'http'),
    rules: [customAws()],
    unsafe: ['link-local-aws'],
  },
  awsStsEndpoint: {
    name: 'AWS_ENDPOINT_URL_STS',
    group: 'aws',
    what: 'That server, for STS alone.',
    type: type.url('https', 'http'),
    rules: [customAws()],
    unsafe: ['link-local-aws'],
  },
  templateUrl: {
    name: 'PORTAL_TEMPLATE_URL',
    group: 'aws',
    what: 'The published CloudFormation template in S3, for quick-create links; one for each partition, separated by spaces. docs/operations.md says how.',
    type: type.text,
  },
  egressAddresses: {
    name: 'PORTAL_EGRESS_ADDRESSES',
    group: 'aws',
    what: 'The portal’s egress addresses, for aws:SourceIp conditions.',
    type: type.networks,
    default: '',
    example: '198.51.100.7',
  },
  signup: {
    name: 'PORTAL_SIGNUP',
    group: 'customers',
    what: '"open": companies may sign up by themselves, and staff confirm them.',
    type: type.oneOf('open', 'invited'),
    default: 'invited',
  },
  fourEyes: {
    name: 'PORTAL_FOUR_EYES',
    group: 'customers',
    what: 'On: the person who marks an onboarding live must not be the one who approved it.',
    type: type.onOff,
    default: '0',
  },
  decisionStepUpHours: {
    name: 'PORTAL_DECISION_STEP_UP_HOURS',
    group: 'customers',
    what: 'Staff who approve, mark live, return or retire confirm that it is they where their last confirmation is older.',
    type: type.wholeNumber('hours'),
    default: '12',
  },
  retentionDays: {
    name: 'PORTAL_RETENTION_DAYS',
    group: 'customers',
    what: 'Days after going live until the sealed message is deleted.',
    type: type.wholeNumber('days'),
    default: '30',
  },
  streamsPerSession: {
    name: 'PORTAL_STREAMS_PER_SESSION',
    group: 'limits',
    what: 'Pages of one session that are kept up to date at once, on each node; the newest win.',
    type: type.wholeNumber('streams'),
    default: '8',
  },
  streamsPerSource: {
    name: 'PORTAL_STREAMS_PER_SOURCE',
    group: 'limits',
    what: 'Pages of one address (IPv6: /64) that are kept up to date at once, on each node; an office may have one address.',
    type: type.wholeNumber('streams'),
    default: '200',
  },
  streamsPerProcess: {
    name: 'PORTAL_STREAMS_PER_PROCESS',
    group: 'limits',
    what: 'Pages that one node keeps up to date at once.',
    type: type.wholeNumber('streams'),
    default: '2000',
  },
  allowInsecure: {
    name: 'PORTAL_ALLOW_INSECURE',
    group: 'safety',
    what: 'Which of these the operator accepts although they are unsafe, by name, separated by commas. Every page then says so.',
    type: type.listOf(...(Object.keys(unsafeRules) as (keyof typeof unsafeRules)[])),
    default: '',
    example: 'plain-database',
  },
} as const satisfies Record<string, Setting>;

function customAws() {
  return {
    says: 'sends requests elsewhere than to AWS; only PORTAL_ALLOW_CUSTOM_AWS=1 permits that.',
    breaks: (_: string, { text }: { text: (name: string) => string | null }) =>
      type.onOff.safeParse(text('PORTAL_ALLOW_CUSTOM_AWS') ?? '').data !== true,
  };
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : 'localhost';
}
