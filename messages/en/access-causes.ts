import type { DiagnosisVariant } from '@/messages/diagnosis-variant';
import type { Explanation } from '@/messages/explanation';

const spread = 'Wait some seconds, then run the test again: IAM needs time to spread a change.';

/** Causes that lie with the key, the role or a policy around them; the customer mends them. */
export const accessCauses = {
  'secret-wrong': {
    saw: 'AWS knows the key ID, but the signature does not match.',
    means: 'The secret access key does not belong to this key ID, or was cut or altered on its way.',
    do: [
      'Drop the original .csv file from AWS again.',
      'If it is gone or the same, create a new access key for this user, download its .csv file and drop it.',
      'Then delete the old key.',
    ],
  },
  'clock-skew': {
    saw: 'The clock of your computer is {clock}.',
    means:
      'Requests carry their time, and AWS refuses those that are more than {windowMinutes} minutes off. The key itself is not judged yet.',
    do: [
      'Let the computer set its time from the network: on Windows Settings, Time & language, Sync now; on macOS General, Date & Time; on Linux timedatectl set-ntp true.',
      'Run the test again. The key need not be dropped again.',
    ],
  },
  'key-not-recognised': {
    saw: 'AWS does not know this key ID.',
    means: 'The key is deleted or inactive, is only seconds old, or belongs to another partition of AWS than the stream’s region.',
    do: [
      'Open the user in the IAM console, then Security credentials: is this key ID in the list, and Active?',
      'If it is inactive, activate it. If it is not there, create a new access key and drop its .csv file.',
      'Check that the stream’s region is the right one: keys of China, GovCloud and the European Sovereign Cloud work only there, and an opt-in region must be enabled in your account.',
    ],
  },
  'policy-missing': {
    saw: 'AWS refuses {action} on {resource} for {who}: no policy allows it.',
    means: 'Either the policy is not attached, or its Resource is another stream: a wrong region, account or name in it looks the same.',
    do: [
      'Compare the Resource of the policy with {intended}: region, account and name must be equal.',
      'Put the corrected policy on {who}, in place of the old one.',
      spread,
    ],
  },
  'policy-missing-other-resource': {
    saw: 'AWS speaks of {resource}; meant is {intended}. They differ in: {differs}.',
    means: 'The access belongs to, or the policy names, something else than the stream of this onboarding.',
    do: [
      'Check which is right. If the stream in this onboarding is wrong, change it in the step “Stream”.',
      'Else put the corrected policy on {who}, or take an access of the stream’s account.',
      spread,
    ],
  },
  'policy-missing-document-account': {
    saw: 'The account 373439459043 stands in the ARN that AWS refuses.',
    means:
      'That number comes from the example policy of an older document of Microshare. It is not your account, so the policy allows nothing in yours.',
    do: ['Replace the policy on {who} by the corrected one: it names your stream.', spread],
  },
  'policy-missing-firehose-role': {
    saw: 'AWS refuses {action} for {who}, which is a role that Firehose uses for itself.',
    means: 'That role reads the stream for Firehose; it is not meant to write, and Microshare should not have what it may do.',
    do: [
      'Leave that role as it is.',
      'Create a second role with the policy and the trust policy below.',
      'Paste the new role’s ARN in the step “Set up AWS” and run the test again.',
    ],
  },
  'policy-missing-put-records': {
    saw: 'AWS refuses kinesis:PutRecords on {resource} for {who}: no policy allows it.',
    means:
      'PutRecords, with an s, is an action of its own. A policy that names PutRecord only does not include it, and Microshare sends many records in one call.',
    do: ['Put the corrected policy on {who}: it names both actions.', spread],
  },
  'policy-denies': {
    saw: 'AWS refuses {action} for {who}: a policy denies it explicitly.{policyNamed}',
    means:
      'A statement with "Effect": "Deny" wins over every Allow. It stands in a policy of the user, of one of its groups, or of the role.',
    do: [
      'Find the statement with Deny that covers {action}: the command below lists the policies.',
      'Remove it, or except this access from it. A Deny on addresses (aws:SourceIp) must let Microshare’s addresses through; a Deny without MFA (aws:MultiFactorAuthPresent) strikes every access key, since a program cannot enter a code.',
      spread,
    ],
  },
  'policy-denies-without-mfa': {
    saw: 'AWS refuses {action} for {who}: the policy {policyArn} denies it explicitly.',
    means:
      'By its name that policy denies everything to whoever signs in without MFA. A program cannot enter an MFA code, so an access key can never pass it.',
    do: [
      'Exempt {who} from that policy: take the user out of the group that brings it, or detach it from the user.',
      'Or choose the role instead of the key, and give that role no such policy.',
      spread,
    ],
  },
  'key-quarantined': {
    saw: 'AWS refuses {action} for {who}: AWS itself has put its policy AWSCompromisedKeyQuarantine on it.{policyNamed}',
    means:
      'AWS does so when it finds an access key in public, for instance in a repository. The key has leaked and counts as stolen, whoever has used it since.',
    do: [
      'Make this access key inactive now, and delete it once nothing of yours needs it.',
      'Create another user with the policy below and an access key for it, and drop its .csv file; or choose the role, which needs no key.',
      'See in CloudTrail what was done with the leaked key, and follow AWS’s case in the Support Center. Leave AWS’s policy where it is until that case is closed.',
    ],
  },
  'account-not-active': {
    saw: 'AWS answers that the account is not signed up for the service ({code}).',
    means:
      'The account is new and not yet activated (payment method, telephone number, identity), or it is suspended or closed. The key, the role and its policies are not judged yet.',
    do: [
      'Sign in to the AWS console as the account’s owner and complete what AWS asks for there, under Billing and in its e-mails. Activation takes up to 24 hours.',
      'Open the Kinesis console in the stream’s region: when it shows the stream, run the test again.',
    ],
  },
  'policy-denies-on-stream': {
    saw: 'AWS refuses {action} for {who}: the stream’s own policy denies it explicitly.{policyNamed}',
    means: 'In the resource policy of the stream a statement with "Effect": "Deny" covers this access.',
    do: ['Open the stream in the Kinesis console, then Data stream sharing, and remove or narrow that statement.', spread],
  },
  'organisation-denies': {
    saw: 'AWS refuses {action} for {who}: a policy of your organisation denies it.{policyNamed}',
    means:
      'A service control policy or resource control policy stands above the account. Nobody in the account itself can lift it. Frequent: only some networks (aws:SourceIp) or only some regions are allowed.',
    do: [
      'Send the message below to whoever administers your AWS organisation: it holds the exact statements that except this access from the policy that denies it.',
      spread,
    ],
  },
  'organisation-denies-role': {
    saw: 'AWS refuses {action} for {who}: a resource control policy of your organisation denies it.{policyNamed}',
    means:
      'Such a policy lets only identities of your own organisation (aws:PrincipalOrgID) use what is in its accounts, and Microshare’s is none of them. Nobody in the account itself can lift it.',
    do: [
      'Send the message below to whoever administers your AWS organisation: its statement excepts Microshare’s account (aws:PrincipalAccount), or roles that carry a tag.',
      spread,
    ],
  },
  'organisation-allows-not': {
    saw: 'AWS refuses {action} for {who}: no service control policy of your organisation allows it.',
    means: 'A service control policy is the most that an account may ever do. Where none allows an action, nobody in the account can.',
    do: [
      'Send the message below to whoever administers your AWS organisation: its statement allows exactly this. It must be added at every level above the account.',
      spread,
    ],
  },
  'boundary-denies': {
    saw: 'AWS refuses {action} for {who}: the permissions boundary does not allow it.{policyNamed}',
    means: 'A boundary is the most that an identity may ever do. It must allow the action too, beside the policy.',
    do: ['Add the statement of the policy below to the boundary of {who}, or choose another boundary.', spread],
  },
  'vpc-endpoint-denies': {
    saw: 'AWS refuses {action}: the policy of a VPC endpoint does not allow it.',
    means: 'The call came to AWS through a VPC endpoint whose policy leaves this action or stream out.',
    do: ['Add kinesis:PutRecord and kinesis:PutRecords on {intended} to the endpoint’s policy.', spread],
  },
  'stream-policy-missing': {
    saw: 'AWS refuses {action} on {resource} for {who}: the stream’s own policy does not admit it.',
    means: 'The access belongs to another account than the stream, so the stream must admit it itself.',
    do: [
      'Take a user or role of the stream’s account: that is the better way, and needs nothing else.',
      'Or put the resource policy below on the stream (Data stream sharing in the Kinesis console).',
      spread,
    ],
  },
  'trust-refused': {
    saw: 'AWS does not let Microshare assume {who}.',
    means:
      'AWS says the same for each of these: there is no such role (deleted, another account, a path left out); its trust policy names another principal, or shows an id that begins with AROA because the principal was made anew; it demands another external ID; it demands something else, such as MFA, a network, an organisation or tags; it denies explicitly; or it trusts a service only, as a role made for Firehose does.{checked}',
    do: [
      'Compare the role’s ARN with the one in the IAM console, letter by letter.',
      'Replace the role’s trust policy by the corrected one: it names Microshare’s principal and your external ID, and demands nothing else.',
      spread,
    ],
  },
  'role-arn-invalid': {
    saw: 'AWS does not take the text for the ARN of a role.',
    means: 'The ARN of a role is arn:aws:iam::<12 digits>:role/<name>, or the same with another partition.',
    do: [
      'In the IAM console, open Roles, then the role for Microshare, and copy the ARN at the top of its page.',
      'Paste it and run the test again.',
    ],
  },
  'sts-region-disabled': {
    saw: 'AWS says that STS is switched off in this region for your account.',
    means: 'Without STS there, nobody can assume a role through that region.',
    do: [
      'In the IAM console open Account settings, then Security Token Service, and activate the stream’s region.',
      'If the region itself is disabled, enable it under Account, AWS Regions.',
      'Run the test again.',
    ],
  },
  'root-key': {
    saw: 'The key belongs to the root user of the account {accountId}.',
    means: 'A root key may do everything and cannot be limited. Microshare does not take it, and AWS advises to have none.',
    do: [
      'Delete this access key: sign in as the root user, then Security credentials, Access keys.',
      'Create an IAM user with the policy below and an access key for it, or choose the role instead.',
    ],
  },
  'account-mismatch': {
    saw: 'The access belongs to the account {accountId}, the stream to {expected}.',
    means: 'A key or role of another account cannot write to the stream by its own policy.',
    do: [
      'Check the account of the stream in the step “Stream”.',
      'If it is right, create the user or role in the account {expected} and give that one.',
    ],
  },
  'role-open-to-anyone': {
    saw: 'The role can be assumed without an external ID.',
    means:
      'Whoever else is a customer of Microshare could have it use your role. Microshare does not accept a role that is open in this way, and has kept nothing of the trial.',
    do: [
      'Replace the role’s trust policy by the corrected one: it demands your external ID with StringEquals.',
      'Remove every other statement that lets the same principal in.',
      spread,
    ],
  },
  'role-open-to-pattern': {
    saw: 'The role can be assumed with an external ID that is not yours.',
    means:
      'The trust policy takes a pattern (StringLike with *), or does not look at the external ID. Microshare does not accept such a role, and has kept nothing of the trial.',
    do: [
      'Replace the role’s trust policy by the corrected one: it demands exactly your external ID, with StringEquals.',
      'Remove every other statement that lets the same principal in.',
      spread,
    ],
  },
  'role-open-to-other-principal': {
    saw: 'The role can be assumed with your external ID by another identity than the one that Microshare uses.',
    means:
      'The trust policy lets in more than Microshare’s principal, perhaps everybody (*). An external ID is no secret, so it alone protects nothing. Microshare does not accept such a role, and has kept nothing of the trial.',
    do: [
      'Replace the role’s trust policy by the corrected one: it names only Microshare’s principal.',
      'Remove every other statement that lets somebody in.',
      spread,
    ],
  },
  'too-much-allowed': {
    saw: 'AWS also allows {action}.',
    means:
      'The access may do more than write to this stream, for instance through AmazonKinesisFullAccess. Microshare needs only PutRecord and PutRecords.',
    do: ['Replace the policies of {who} by the corrected one.', 'Detach managed policies such as AmazonKinesisFullAccess.', spread],
  },
} satisfies Partial<Record<DiagnosisVariant, Explanation>>;
