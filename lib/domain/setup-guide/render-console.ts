import { findRegion } from '@/lib/domain/aws/regions';
import { accessSteps } from '@/lib/domain/setup-guide/console-access-steps';
import { deliverySteps } from '@/lib/domain/setup-guide/console-delivery-steps';
import { type ConsoleStep, consoleUrl, textOfLine, withValue } from '@/lib/domain/setup-guide/console-step';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { oneLine } from '@/lib/domain/setup-guide/yaml';

/** The steps by hand, each with a link into the console of the stream's partition and region. */
export function consoleSteps(guide: SetupGuide): ConsoleStep[] {
  return [
    ...streamSteps(guide),
    ...accessSteps(guide),
    ...keyPolicySteps(guide),
    ...guide.deliveries.flatMap((delivery) => deliverySteps(guide, delivery)),
  ];
}

/** The steps as text. */
export function renderConsole(guide: SetupGuide): string {
  const { stream } = guide;
  const head = [
    `Microshare: write access to the stream ${stream.name}`,
    `Sign in to account ${stream.accountId} with leave to change IAM and Kinesis. Region: ${findRegion(stream.region)?.name ?? stream.region} (${stream.region}).`,
  ].map(oneLine);
  const steps = consoleSteps(guide).map((step, index) => {
    const json =
      step.json === undefined
        ? []
        : [
            '',
            ...step.json
              .trimEnd()
              .split('\n')
              .map((line) => `       ${line}`),
          ];
    return [
      `${index + 1}. ${oneLine(step.title)}`,
      `   ${step.url}`,
      ...step.do.map((line) => `   - ${oneLine(textOfLine(line))}`),
      ...json,
    ].join('\n');
  });
  return `${[head.join('\n'), ...steps].join('\n\n')}\n`;
}

function streamSteps(guide: SetupGuide): ConsoleStep[] {
  const { stream, newStream } = guide;
  const page = `/streams/details/${encodeURIComponent(stream.name)}/monitoring`;
  if (newStream === null) {
    return [
      {
        title: 'Look at the stream',
        url: consoleUrl(guide, 'kinesis', page),
        do: [
          withValue('Compare its ARN: ', stream.arn),
          'Status must be Active.',
          'Under Configuration, see whether server-side encryption is on. It is not, by itself, for a stream made by API or template.',
        ],
      },
    ];
  }
  const { capacity, retentionHours, keyId } = newStream;
  return [
    {
      title: 'Create the stream',
      url: consoleUrl(guide, 'kinesis', '/streams/create'),
      do: [
        withValue('Data stream name: ', stream.name),
        capacity.mode === 'on-demand' ? 'Capacity mode: On-demand' : `Capacity mode: Provisioned, shards: ${capacity.shards}`,
        'Choose Create data stream and wait until its status is Active.',
      ],
    },
    {
      title: 'Encrypt it at rest and set how long it keeps records',
      url: consoleUrl(guide, 'kinesis', `/streams/details/${encodeURIComponent(stream.name)}/details`),
      do: [
        'Configuration, Encryption, Edit: Enable server-side encryption.',
        keyId.startsWith('alias/') ? 'Key: the AWS managed key, aws/kinesis.' : withValue('Key: your own, ', keyId),
        `Configuration, Data retention, Edit: ${retentionHours} hours.`,
        ...guide.tags.map(({ key, value }) => `Tags: ${key} = ${value}`),
      ],
    },
  ];
}

function keyPolicySteps(guide: SetupGuide): ConsoleStep[] {
  if (guide.keyArn === null) return [];
  return [
    {
      title: 'Let the key be used',
      url: consoleUrl(guide, 'kms', `/kms/keys/${encodeURIComponent(guide.keyArn.split('/').at(-1) ?? '')}`),
      do: ['Key policy, Switch to policy view, Edit. If the policy names principals one by one, add these statements to its list.'],
      json: JSON.stringify(guide.keyPolicyStatements, null, 2),
    },
  ];
}
