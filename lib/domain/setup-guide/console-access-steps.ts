import { type ConsoleLine, type ConsoleStep, consoleUrl, withValue } from '@/lib/domain/setup-guide/console-step';
import { renderPolicy, renderTrust } from '@/lib/domain/setup-guide/render-policies';
import type { KeysWriter, RoleWriter, SetupGuide } from '@/lib/domain/setup-guide/setup-guide';

/** The role, or the user and its key, by hand. */
export function accessSteps(guide: SetupGuide): ConsoleStep[] {
  return guide.writer.kind === 'role' ? roleSteps(guide, guide.writer) : keysSteps(guide, guide.writer);
}

function roleSteps(guide: SetupGuide, writer: RoleWriter): ConsoleStep[] {
  const page = `/roles/details/${encodeURIComponent(writer.name)}`;
  return [
    {
      title: 'Create the role',
      url: consoleUrl(guide, 'iam', '/roles/create'),
      do: [
        'Trusted entity type: Custom trust policy. Replace what is there by the JSON below, Next.',
        'Add permissions: none here, Next.',
        withValue('Role name: ', writer.name),
        ...tagLines(guide),
        'Create role.',
      ],
      json: renderTrust(guide) ?? '',
    },
    {
      title: 'Give the role its one permission',
      url: consoleUrl(guide, 'iam', page),
      do: [
        'Add permissions, Create inline policy, JSON. Replace what is there by the JSON below, Next.',
        withValue('Policy name: ', guide.policyName, ', Create policy.'),
      ],
      json: renderPolicy(guide),
    },
    {
      title: 'Give the role ARN to Microshare',
      url: consoleUrl(guide, 'iam', page),
      do: [withValue('Copy the ARN from the summary. It should read ', writer.arn)],
    },
  ];
}

function keysSteps(guide: SetupGuide, writer: KeysWriter): ConsoleStep[] {
  const page = `/users/details/${encodeURIComponent(writer.name)}`;
  const policy: ConsoleStep =
    writer.group === null
      ? {
          title: 'Give the user its one permission',
          url: consoleUrl(guide, 'iam', page),
          do: [
            'Add permissions, Create inline policy, JSON. Replace what is there by the JSON below, Next.',
            withValue('Policy name: ', guide.policyName, ', Create policy.'),
          ],
          json: renderPolicy(guide),
        }
      : {
          title: 'Create the group with its one permission',
          url: consoleUrl(guide, 'iam', '/groups/create'),
          do: [
            withValue('User group name: ', writer.group, `, add the user ${writer.name}, attach no policy, Create user group.`),
            withValue(
              'Open the group, Permissions, Add permissions, Create inline policy, JSON: the JSON below. Policy name: ',
              guide.policyName,
            ),
          ],
          json: renderPolicy(guide),
        };
  return [
    {
      title: 'Create the user',
      url: consoleUrl(guide, 'iam', '/users/create'),
      do: [
        withValue('User name: ', writer.name),
        'Leave "Provide user access to the AWS Management Console" off.',
        'Permissions: Attach policies directly, and choose none.',
        ...tagLines(guide),
        'Create user.',
      ],
    },
    policy,
    {
      title: 'Make the access key',
      url: consoleUrl(guide, 'iam', `${page}/create-access-key`),
      do: [
        'Use case: Third-party service. Create access key.',
        'Download .csv file. AWS shows the secret only here and only once.',
        'Give the file to the portal, which seals it in your browser. Send it by no other way, then delete it.',
      ],
    },
  ];
}

function tagLines({ tags }: SetupGuide): ConsoleLine[] {
  return tags.map(({ key, value }) => `Add tag: ${key} = ${value}`);
}
