import type { RoleArnFaultKind } from '@/lib/domain/aws/role-arn-fault';
import type { Explanation } from '@/messages/explanation';

const copyArn = 'In the IAM console, open Roles, then the role for Microshare, and copy the ARN at the top of its page.';

/** Why text is not the ARN of a usable role. `{suggestion}` is a sentence with the ARN that was probably meant, or nothing. */
export const roleArnFaults: Record<RoleArnFaultKind, Explanation> = {
  'role-arn-empty': { saw: 'The field is empty.', means: 'The ARN of the role is needed.', do: [copyArn] },
  'role-arn-line-break': {
    saw: 'There is a line break within the text.',
    means: 'An ARN is one line; a mail program or a terminal may have wrapped it.{suggestion}',
    do: ['Paste the ARN without the line break.'],
  },
  'role-arn-space': {
    saw: 'There is a space within the text.',
    means: 'An ARN has no spaces.{suggestion}',
    do: ['Paste the ARN without the space.'],
  },
  'role-arn-smart-quote': {
    saw: 'There is a typographic quotation mark within the text.',
    means: 'A word processor put it there; an ARN has none.{suggestion}',
    do: ['Paste the ARN as the IAM console shows it.'],
  },
  'role-arn-inside': {
    saw: 'There is more in this than the ARN of one role.',
    means: 'The field takes the ARN alone.{suggestion}',
    do: ['Use the ARN that is offered if it is your role for Microshare; else paste the ARN alone.'],
  },
  'role-arn-damaged': {
    saw: 'This is almost the ARN of a role: a character is doubled, missing, or another than in an ARN.',
    means: 'A template, a program or a word processor changed it on the way.{suggestion}',
    do: ['Use the ARN that is offered if it is your role for Microshare; else copy it again from the IAM console.'],
  },
  'role-console-url': {
    saw: 'This is the address of a page of the AWS console.',
    means: 'It shows a page to whoever is signed in; it does not name a role to AWS.{suggestion}',
    do: ['Open that page and copy the ARN in its summary.'],
  },
  'role-is-endpoint': {
    saw: 'This is the address of an AWS endpoint.',
    means: 'Programs send their requests there; it does not name a role.',
    do: [copyArn],
  },
  'role-is-web-address': {
    saw: 'This is a web address, and not one of AWS.',
    means: 'A role is named by its ARN: arn:aws:iam::<12 digits>:role/<name>.',
    do: [copyArn],
  },
  'role-is-unique-id': {
    saw: 'This is a unique id of IAM: it begins with {prefix}.',
    means:
      'IAM keeps such an id (AROA… for a role) behind each name, and shows it in a trust policy once what it named is deleted. It is no ARN, and no role can be assumed by it.',
    do: [copyArn],
  },
  'role-is-placeholder': {
    saw: 'This holds a placeholder: an expression, a variable, or a word of an example.',
    means: 'Another program puts the value in, or the example was not filled in; AWS knows no such role.{suggestion}',
    do: [copyArn],
  },
  'role-name-only': {
    saw: 'This is a name, not an ARN.',
    means: 'The ARN also says the account, and the path if the role has one: arn:aws:iam::<account>:role/<name>.',
    do: [copyArn],
  },
  'role-is-account-id': { saw: 'This is an account id.', means: 'An account has many roles; the ARN names one.', do: [copyArn] },
  'role-is-access-key': {
    saw: 'This holds an access key ID.',
    means: 'Keys do not belong into this field; for a role no key is needed.',
    do: ['If you mean to give a key, choose “Use an access key” in the step “Access”.', 'Else paste the role’s ARN.'],
  },
  'role-is-secret': {
    saw: 'This looks like a secret access key.',
    means: 'A secret does not belong into this field. It is not shown again here.',
    do: ['Clear the field.', 'If this is a secret, delete its access key in IAM and create another.', 'Paste the role’s ARN.'],
  },
  'role-is-policy-text': {
    saw: 'This is the text of a policy.',
    means: 'The policy belongs into IAM; here its role’s ARN is needed.',
    do: ['Attach the policy to the role in IAM.', copyArn],
  },
  'role-is-user': {
    saw: 'This is the ARN of the IAM user {name}.',
    means: 'A user cannot be assumed; Microshare needs a role.',
    do: [
      'Create a role with the trust policy that the guide shows.',
      copyArn,
      'Or choose “Use an access key” in the step “Access”, and give a key of this user.',
    ],
  },
  'role-is-group': {
    saw: 'This is the ARN of the IAM group {name}.',
    means: 'A group cannot be assumed; Microshare needs a role.',
    do: [copyArn],
  },
  'role-is-policy': {
    saw: 'This is the ARN of the policy {name}.',
    means: 'A policy says what is allowed; the role is what Microshare assumes.',
    do: ['Attach the policy to the role.', copyArn],
  },
  'role-is-instance-profile': {
    saw: 'This is the ARN of the instance profile {name}.',
    means: 'An instance profile hands a role to an EC2 machine; it cannot be assumed itself.',
    do: ['Create a role of its own for Microshare, with the trust policy that the guide shows.', copyArn],
  },
  'role-is-root': {
    saw: 'This is the ARN of a whole account (root).',
    means: 'Microshare takes no access to an account, only a role that may write to the stream.',
    do: [copyArn],
  },
  'role-is-session': {
    saw: 'This is the ARN of a session of the role {name} (assumed-role).',
    means: 'A session ends; the role stays.{suggestion}',
    do: [copyArn],
  },
  'role-is-federated-user': {
    saw: 'This is the ARN of a federated user’s session.',
    means: 'It cannot be assumed; Microshare needs a role.',
    do: [copyArn],
  },
  'role-is-stream': {
    saw: 'This is the ARN of a data stream.',
    means: 'It names where Microshare writes to; here it is asked as whom.',
    do: ['Put it into the step “Stream”, if it is not there.', copyArn],
  },
  'role-is-consumer': {
    saw: 'This is the ARN of a stream’s consumer.',
    means: 'A consumer reads the stream; Microshare needs a role that writes to it.',
    do: [copyArn],
  },
  'role-is-delivery-stream': {
    saw: 'This is the ARN of a Firehose stream.',
    means: 'Firehose reads your data stream later on; Microshare needs a role that writes to the data stream.',
    do: [copyArn],
  },
  'role-is-video-stream': {
    saw: 'This is the ARN of a Kinesis video stream.',
    means: 'Microshare writes to Kinesis data streams, as a role.',
    do: [copyArn],
  },
  'role-is-other-service': {
    saw: 'This is the ARN of something in the service {service}.',
    means: 'The ARN of a role begins with arn:aws:iam:: (or the same for another partition).',
    do: [copyArn],
  },
  'role-is-other-iam': {
    saw: 'This is an ARN of IAM or STS, but not a role’s.',
    means: 'In the ARN of a role, “role/” follows the account.',
    do: [copyArn],
  },
  'role-of-firehose': {
    saw: '{name} is the role that Firehose uses for itself.',
    means: 'It reads the stream and writes to your storage. Microshare needs another role, which only writes to the stream.',
    do: ['Leave that role as it is.', 'Create a second role with the policy and the trust policy that the guide shows.', copyArn],
  },
  'role-service-linked': {
    saw: '{name} is a service-linked role.',
    means: 'Only its AWS service can assume it, and its trust policy cannot be changed.',
    do: ['Create a role with the trust policy that the guide shows.', copyArn],
  },
  'role-reserved': {
    saw: '{name} belongs to IAM Identity Center.',
    means:
      'It is a role of single sign-on (AWSReservedSSO_…): AWS keeps its trust policy, so nobody outside your organisation can be let in by it.',
    do: ['Create a role with the trust policy that the guide shows.', copyArn],
  },
  'role-of-the-portal': {
    saw: 'The role is in Microshare’s own account.',
    means: 'The role must be in your account, so that you decide what it may do.',
    do: ['Create the role in the account of your stream.', copyArn],
  },
  'role-partition-unknown': {
    saw: 'There is no AWS partition “{partition}”.',
    means: 'Partitions are aws, aws-cn, aws-us-gov and aws-eusc.',
    do: ['Copy the ARN again from the IAM console.'],
  },
  'role-partition-differs': {
    saw: 'The role is in the partition {partition}, the stream in {expected}.',
    means: 'No role reaches from one partition into another.',
    do: ['Create the role in the account of your stream.', copyArn],
  },
  'role-account-invalid': {
    saw: 'Where the account belongs, there are no 12 digits.',
    means:
      'The ARN of a role is arn:aws:iam::<12 digits>:role/<name>, with two colons before the account and no region. Spreadsheets, YAML and Terraform drop a zero at the beginning of an account.',
    do: ['Copy the ARN again from the IAM console.'],
  },
  'role-name-invalid': {
    saw: 'What follows “role/” is not a role’s name.',
    means:
      'A name has 1 to 64 letters, digits and + = , . @ - _. It follows the last slash. A placeholder such as <name> must be replaced.',
    do: [copyArn],
  },
  'role-not-an-arn': {
    saw: 'This is not an ARN.',
    means: 'The ARN of a role is arn:aws:iam::<12 digits>:role/<name>.',
    do: [copyArn],
  },
};
